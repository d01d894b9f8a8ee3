import {rootOf} from '../../vocab/formats/longchat/addresses.js';
import {isInside} from '../../vocab/rdf/iri.js';
import type {Roll} from '../../pods/members/roll.js';
import type {FetchOf} from './log/files-part.js';
import type {TalkAsked} from './talk-asked.js';

/** Asks as nobody: no cookie goes along, nor the address of the page. */
const anonymously: typeof fetch = (input, init) =>
  fetch(input, {...init, credentials: 'omit', referrerPolicy: 'no-referrer'});

/** How a file of a message is asked for: what lies with a member or in the room in the reader's name, and nothing else. */
export function fetchFor(url: string, asked: TalkAsked | undefined, roll: Roll | undefined): ReturnType<FetchOf> {
  const session = asked?.community.session;
  const isInRoom = asked?.rooms.some(({channel}) => isInside(url, rootOf(channel))) ?? false;
  const isKnown = isInRoom || roll?.authorOf(url) !== undefined;
  return {fetch: isKnown && session?.status === 'signed-in' ? session.fetch : anonymously, isKnown};
}
