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
