import {readItem} from '../session/light/storage.js';

/** localStorage, followed by the WebID: present while something may wait, so that other pages load the code for it. */
export const outboxHint = 'coop:outbox:waits:';

/** Whether something that this person has typed may still have to be sent. */
export function mayWait(storage: () => Storage, webId: string | undefined): boolean {
  return webId !== undefined && readItem(storage, outboxHint + webId) !== undefined;
}
