import {keyFinder} from '../../pods/chat/keys.js';
import type {Roll} from '../../pods/members/roll.js';
import type {LongChatDay} from '../../vocab/formats/longchat/day.js';
import {verifySignatures} from '../../vocab/formats/longchat/signature.js';
import type {TalkAsked} from './talk-asked.js';

/**
 * What the keys of authors vouch for in some documents. Keys are asked for only where the reader is known already: at the host of the room, of the
 * coop, or of a member. Anybody can put any name under a message, and its host would learn who reads.
 */
export function verifyIn(
  days: readonly LongChatDay[],
  {community, rooms}: Pick<TalkAsked, 'community' | 'rooms'>,
  roll: Roll | undefined,
): Promise<ReadonlySet<string>> {
  const {session, resources, src} = community;
  const members = [...(roll?.members ?? [])];
  // These see who reads as it is; the host of a profile alone is asked as nobody.
  const trusted = hosts([
    ...rooms.map(({channel}) => channel),
    ...(src ? [src] : []),
    ...members.flatMap(({homes}) => homes),
  ]);
  const known = new Set([...trusted, ...hosts(members.map(({webId}) => webId))]);
  const ask: typeof fetch = (input, init) => {
    const [host = ''] = hosts([input instanceof Request ? input.url : String(input)]);
    return session.status === 'signed-in' && trusted.has(host) ? session.fetch(input, init) : fetch(input, init);
  };
  return verifySignatures(
    days,
    keyFinder(resources, ask, (address) => [...hosts([address])].some((host) => known.has(host))),
  );
}

function hosts(addresses: readonly string[]): Set<string> {
  const urls = addresses.filter((address) => URL.canParse(address, document.baseURI));
  return new Set(urls.map((address) => new URL(address, document.baseURI).origin));
}
