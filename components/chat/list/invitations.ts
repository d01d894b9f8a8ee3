import type {ReceivedInvitation} from '../../../pods/chat/invite.js';
import {itemsIn, readListing} from '../../../pods/inbox/inbox-listing.js';
import {findInbox} from '../../../pods/messages/find-inbox.js';
import type {Community} from '../../data/community.js';

/** Messages of the inbox among which invitations are sought. */
const mostLetters = 50;

/** The invitations in the inbox of whoever is signed in: claims of whoever has put them there. */
export async function readInvitations(
  community: Community,
  languages: readonly string[],
): Promise<readonly ReceivedInvitation[]> {
  const {session, resources} = community;
  if (session.status !== 'signed-in') return [];
  const inbox = await findInbox(resources, session.webId, session.fetch);
  if (!inbox.ok) return [];
  community.trust(inbox.value);
  const listed = await readListing(resources, inbox.value);
  const items = listed.ok ? itemsIn(listed.value.graph, inbox.value).slice(0, mostLetters) : [];
  if (!items.length) return [];
  const {invitationsAmong} = await import('./read-letters.js');
  return invitationsAmong(resources, items, languages);
}
