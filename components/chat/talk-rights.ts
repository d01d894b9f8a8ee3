import type {Room} from '../../pods/chat/room.js';
import type {Roll} from '../../pods/members/roll.js';
import {isInside} from '../../vocab/rdf/iri.js';
import type {TalkAsked} from './talk-asked.js';

/** Whether whoever is signed in can be expected to be let write; its server has the last word. */
export function mayWriteIn(room: Room | undefined, asked: TalkAsked | undefined, roll: Roll | undefined): boolean {
  const {webId, open} = asked ?? {};
  if (webId === undefined || (!room && !open) || room?.closed !== undefined) return false;
  const isMember = roll?.get(webId) !== undefined;
  if (!room) return isMember;
  const {readers} = room;
  if (!readers) return true;
  return readers.who === 'pair' ? readers.people.includes(webId) : isMember;
}

/** WebID of who has opened a room, if it lies with that person: anybody can write any name into a room of the own. */
export function openerOf({author, channel}: Room, homesOf: (webId: string) => readonly string[]): string | undefined {
  if (author === undefined) return undefined;
  const isTheirs = homesOf(author).some((home) => isInside(channel, new URL('../../', home).href));
  return isTheirs ? author : undefined;
}
