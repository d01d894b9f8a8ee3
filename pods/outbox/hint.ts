import {readItem} from '../session/light/storage.js';

/**
 * localStorage, followed by the WebID: how many deeds wait on this device, there only while some may, so that other pages load the code for
 * them. Part of the public contract.
 */
export const outboxHint = 'coop:outbox:waits:';

/** Whether something that this person has typed may still have to be sent. */
export function mayWait(storage: () => Storage, webId: string | undefined): boolean {
  return webId !== undefined && readItem(storage, outboxHint + webId) !== undefined;
}

/** How many deeds wait on this device, whoever has typed them. */
export function countWaiting(storage: () => Storage): number {
  try {
    const hints = Object.entries(storage()).filter(([name]) => name.startsWith(outboxHint));
    // A hint without a number says that there is at least one.
    return hints.reduce((count, [, value]) => count + (/^\d{1,4}$/.test(value) ? Number(value) : 1), 0);
  } catch {
    return 0;
  }
}
