import {outboxNames} from '../../pods/outbox/names.js';

/** Whether something that this person has typed may still have to be sent. */
export function mayWait(webId: string): boolean {
  try {
    return localStorage.getItem(outboxNames.hint + webId) !== null;
  } catch {
    // Storage can be blocked: then nothing outlives a page either.
    return false;
  }
}

/** Notes for other pages, and for later, whether something waits. */
export function noteWaiting(webId: string, waits: boolean): void {
  try {
    if (waits) localStorage.setItem(outboxNames.hint + webId, '');
    else localStorage.removeItem(outboxNames.hint + webId);
  } catch {
    // As above.
  }
}
