import {documentOf, isInside} from '../../vocab/rdf/iri.js';
import type {MyChats} from '../../pods/chat/my-chats.js';
import type {Roll} from '../../pods/members/roll.js';
import type {Community} from '../data/community.js';
import {findRoll} from '../data/members-roll.js';

/** Why a room that only a link names is shown. */
export interface KnownRoom {
  /** WebID of the member in whose space it lies; nothing for one that the coop names, or the reader. */
  readonly keeper?: string | undefined;
  /** Whether it can be expected not to be for everybody. */
  readonly isForSome?: boolean;
}

/**
 * Whether a room that only a link names may be shown: it lies in the space of a member, the reader has noted it or was invited to it, or one of the
 * coop's lists names it. Beside homes, others can append there: so its names are checked one by one, and the tag says who reads it and who
 * keeps it. Nothing for any other room: a link must not dress it as the coop's.
 * @param mine what the reader has noted, asked for unless a member keeps it.
 */
export async function findKnownRoom(
  community: Community,
  address: string,
  languages: readonly string[],
  mine: () => Promise<Pick<MyChats, 'chats'> | undefined>,
): Promise<KnownRoom | undefined> {
  const found = await findRoll(community);
  const keeper = keeperOf(found.ok ? found.value : undefined, address);
  const isMeant = (channel: string) => isSame(channel, address);
  // Of what lies with members, is noted or proposed, next to nothing is for everybody.
  const known =
    (keeper !== undefined && {keeper, isForSome: true}) ||
    ([...((await mine())?.chats.keys() ?? [])].some(isMeant) && {isForSome: true}) ||
    (await findListed(community, isMeant, languages)) ||
    ((await isProposed(community, isMeant, languages)) && {isForSome: true});
  if (!known) return undefined;
  community.trust(address);
  return known;
}

/** The member in whose storage it lies: the one with the longest address, where one storage lies in another. */
function keeperOf(roll: Roll | undefined, address: string): string | undefined {
  const grounds = [...(roll?.members ?? [])].flatMap(({webId, homes}) =>
    homes.map((home) => ({webId, ground: new URL('../../', home).href})),
  );
  return grounds
    .filter(({ground}) => isInside(address, ground))
    .sort((one, other) => other.ground.length - one.ground.length)[0]?.webId;
}

async function findListed(
  community: Community,
  isMeant: (channel: string) => boolean,
  languages: readonly string[],
): Promise<KnownRoom | undefined> {
  const [{cardsAsked}, {findConversation}] = await Promise.all([
    import('./cards.js'),
    import('../../pods/chat/find-threads.js'),
  ]);
  const asked = await cardsAsked(community, languages);
  const found = asked.ok ? await findConversation(asked.value, isMeant) : undefined;
  return found && {isForSome: found.list.readers.who !== 'everyone'};
}

/** Whether somebody has invited the reader to it. */
async function isProposed(
  community: Community,
  isMeant: (channel: string) => boolean,
  languages: readonly string[],
): Promise<boolean> {
  if (community.session.status !== 'signed-in') return false;
  const {readInvitations} = await import('./list/invitations.js');
  const invitations = await readInvitations(community, languages);
  return invitations.some(({channel}) => isMeant(channel));
}

/** A link may name the document that holds the channel. */
function isSame(channel: string, address: string): boolean {
  return documentOf(channel) === documentOf(address);
}
