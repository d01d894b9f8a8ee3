import {documentOf, isInside} from '../../vocab/rdf/iri.js';
import type {Roll} from '../../pods/members/roll.js';
import type {Community} from '../data/community.js';
import {findRoll, trustHome} from '../data/members-roll.js';

/** Why a room that only a link names is shown. */
export interface KnownRoom {
  /** WebID of the member in whose space it lies; nothing for one that the coop names, or the reader. */
  readonly keeper?: string | undefined;
}

/**
 * Whether a room that only a link names may be shown: it lies in the space of a member, the reader has noted it or was invited to it, or one of the
 * coop's lists names it. Beside homes, others can append there: so its names are checked one by one, and the tag says who reads it and who
 * keeps it. Nothing for any other room: a link must not dress it as the coop's.
 */
export async function findKnownRoom(
  community: Community,
  address: string,
  languages: readonly string[],
): Promise<KnownRoom | undefined> {
  const found = await findRoll(community);
  const roll = found.ok ? found.value : undefined;
  const keeper = keeperOf(roll, address);
  const isKnown =
    keeper !== undefined ||
    (await isListed(community, address, languages)) ||
    (await isOwn(community, address, roll, languages));
  if (!isKnown) return undefined;
  community.trust(address);
  return {keeper};
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

async function isListed(community: Community, address: string, languages: readonly string[]): Promise<boolean> {
  const [{cardsAsked}, {findConversationCards}] = await Promise.all([
    import('./cards.js'),
    import('../../pods/chat/find-threads.js'),
  ]);
  const asked = await cardsAsked(community, languages);
  const cards = asked.ok ? await findConversationCards(asked.value) : asked;
  return cards.ok && cards.value.some(({card}) => isSame(card.channel, address));
}

/** What is in the reader's own notes, or somebody has invited the reader to. */
async function isOwn(
  community: Community,
  address: string,
  roll: Roll | undefined,
  languages: readonly string[],
): Promise<boolean> {
  const {session, resources} = community;
  if (session.status !== 'signed-in') return false;
  const [{readMyChats}, {readInvitations}] = await Promise.all([
    import('../../pods/chat/my-chats.js'),
    import('./list/invitations.js'),
  ]);
  const home = trustHome(community, roll, session.webId);
  const mine = home === undefined ? undefined : await readMyChats(resources, home);
  if (mine?.ok && [...mine.value.chats.keys()].some((channel) => isSame(channel, address))) return true;
  const invitations = await readInvitations(community, languages);
  return invitations.some(({channel}) => isSame(channel, address));
}

/** A link may name the document that holds the channel. */
function isSame(channel: string, address: string): boolean {
  return documentOf(channel) === documentOf(address);
}
