import {invitationsIn, type ReceivedInvitation} from '../../../pods/chat/invite.js';
import type {Resources} from '../../../pods/documents/resources.js';
import {isNotice, type InboxItem} from '../../../pods/inbox/letter.js';
import {mergeDoubles, readItems} from '../../../pods/inbox/read-inbox.js';

/** The invitations among messages of an inbox. Loaded where there are messages. */
export async function invitationsAmong(
  resources: Resources,
  items: readonly InboxItem[],
  languages: readonly string[],
): Promise<readonly ReceivedInvitation[]> {
  const letters = mergeDoubles(await readItems(resources, items, languages));
  return invitationsIn(letters.filter(isNotice));
}
