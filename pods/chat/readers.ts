import {rootOf} from '../../vocab/formats/longchat/addresses.js';
import {isInside, isWebAddress} from '../../vocab/rdf/iri.js';
import {coopLibrary} from '../../vocab/rdf/library-vocabulary.js';
import {foaf} from '../../vocab/rdf/vocabularies.js';
import type {RoomReaders} from './room.js';

/** Whom the words mean by which a channel says for whom it is; nothing if they mean nobody, or cannot be told apart. */
export function readersOf(channel: string, terms: readonly string[]): RoomReaders | undefined {
  const [first, second, ...more] = terms;
  if (first === undefined || more.length) return undefined;
  if (second !== undefined) return [first, second].every(isPerson) ? {who: 'pair', people: [first, second]} : undefined;
  if (first === foaf.Agent) return {who: 'everyone'};
  if (first === coopLibrary.AllMembers) return {who: 'members'};
  if (!isWebAddress(first)) return undefined;
  return {who: isInside(first, rootOf(channel)) ? 'named' : 'group', group: first};
}

/** The words by which a channel says it. */
export function readerTerms(readers: RoomReaders): readonly string[] {
  if (readers.who === 'pair') return readers.people;
  if (readers.who === 'group' || readers.who === 'named') return [readers.group];
  return [readers.who === 'everyone' ? foaf.Agent : coopLibrary.AllMembers];
}

function isPerson(iri: string): boolean {
  return isWebAddress(iri) && iri !== foaf.Agent && iri !== coopLibrary.AllMembers;
}
