import {documentOf, isInside} from '../../vocab/rdf/iri.js';
import {containerFor} from '../homes/places.js';
import {nameFrom} from '../name-from.js';

/** A poll, as far as its address goes. */
interface Addressed {
  readonly iri: string;
}

/** The container in which a poll and all that belongs to it lie: in the coop's own space. */
export function placeOf({iri}: Addressed): string {
  return documentOf(iri).replace(/[^/]*$/, '');
}

/** Where the parts of a poll lie. They follow from its own address, so that no poll can name those of another one. */
export const pollParts = {
  /** Who may vote. */
  roll: (poll: Addressed) => `${placeOf(poll)}roll.ttl#it`,
  /** Boxes into which votes are put: for many people there are several. */
  box: (poll: Addressed, part: number) => `${placeOf(poll)}box/${part}/`,
  /** That votes have been confirmed: everybody who may read the poll can read that. */
  receipts: (poll: Addressed, part: number) => `${placeOf(poll)}receipts/${part}.ttl`,
  /** The tellers' copies of confirmed votes, so that nobody has to open each of them. */
  copies: (poll: Addressed, part: number) => `${placeOf(poll)}copies/${part}.ttl`,
  /** What to read before voting. */
  pack: (poll: Addressed) => `${placeOf(poll)}pack.ttl#it`,
  /** When those who had not voted were reminded. */
  told: (poll: Addressed) => `${placeOf(poll)}told.ttl#it`,
  /** What has been decided. */
  outcome: (poll: Addressed) => `${placeOf(poll)}outcome.ttl#it`,
};

/** The container in which all parts of a poll's box lie. */
export function boxesOf(poll: Addressed): string {
  return `${placeOf(poll)}box/`;
}

/** Where a new poll of this name will lie. */
export function pollAddress(list: string, name: string): string {
  return `${placeOf({iri: list})}${name}/poll.ttl#it`;
}

/** People for whom one part of a box is enough: a server lists some five hundred documents well. */
const peoplePerPart = 500;

/** Into how many parts a box is divided for so many people. */
export function partsFor(people: number): number {
  return Math.max(1, Math.ceil(people / peoplePerPart));
}

/** The part of the box that is somebody's, from 0 on: it follows from the WebID, so that all devices and all tellers know it. */
export async function partOf(webId: string, parts: number): Promise<number> {
  return parts === 1 ? 0 : Number.parseInt((await nameFrom(webId)).slice(0, 8), 16) % parts;
}

/** The documents in which a member's own votes lie: nobody else can list them. */
export function votesIn(home: string): string {
  return `${containerFor(home, 'private')}votes/`;
}

/** The document with all that somebody has voted in one poll: two tabs and two devices find the same one. */
export async function ownVoteAddress(home: string, {iri}: Addressed): Promise<string> {
  return `${votesIn(home)}${await nameFrom(iri)}.ttl`;
}

/** Whether a group that a poll names is its own: what a ballot is shown to must be said by the coop alone. */
export function isGroupOf(poll: Addressed, group: string): boolean {
  return isInside(group, placeOf(poll));
}
