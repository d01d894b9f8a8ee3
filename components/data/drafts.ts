/** Unsaved text of one kind, kept in this tab under a prefix and a name. */
export class Drafts<T> {
  constructor(readonly prefix: string) {}

  keep(name: string, draft: T): void {
    try {
      sessionStorage.setItem(this.prefix + name, JSON.stringify(draft));
    } catch {
      // Storage can be blocked or full: the text is still in the form.
    }
  }

  drop(name: string): void {
    try {
      sessionStorage.removeItem(this.prefix + name);
    } catch {
      // As above.
    }
  }

  read(name: string): T | undefined {
    try {
      const kept = sessionStorage.getItem(this.prefix + name);
      return kept ? (JSON.parse(kept) as T) : undefined;
    } catch {
      // As above, or not ours.
      return undefined;
    }
  }
}
