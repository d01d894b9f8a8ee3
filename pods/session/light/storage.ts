/**
 * Reads and writes the browser's small storages, which throw when a person or a policy blocks them. The storage comes as a
 * function because naming it is what throws.
 */
export function readItem(storage: () => Storage, name: string): string | undefined {
  try {
    return storage().getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Writes a value, or removes it if it is `undefined`. False if the browser does not let the page keep anything. */
export function writeItem(storage: () => Storage, name: string, value: string | undefined): boolean {
  try {
    if (value === undefined) storage().removeItem(name);
    else storage().setItem(name, value);
    return true;
  } catch {
    return false;
  }
}
