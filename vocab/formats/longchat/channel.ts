import {coopChat, dcChat, meetingChat, schemaChat, siocChat} from '../../rdf/chat-vocabulary.js';
import type {Graph} from '../../rdf/graph.js';
import {documentOf, isInside, isWebAddress} from '../../rdf/iri.js';
import {coopLibrary, dctLibrary} from '../../rdf/library-vocabulary.js';
import {coopRoom} from '../../rdf/room-vocabulary.js';
import {literal, namedNode, triple, type Term, type Triple} from '../../rdf/terms.js';
import {dct, rdf, xsd} from '../../rdf/vocabularies.js';
import {preferredLiterals} from '../../shapes/read.js';
import {rootOf} from './addresses.js';

/** What a channel says of itself, as it is written: who may really read it, its server decides. */
export interface ChannelFacts {
  readonly title?: string | undefined;
  readonly note?: string | undefined;
  /** WebID of who opened it. */
  readonly author?: string | undefined;
  /** In milliseconds. */
  readonly created?: number | undefined;
  /** The thing that is talked about. */
  readonly about?: string | undefined;
  /**
   * For whom it is (`coop:readers`): everybody (`foaf:Agent`), all members (`coop:AllMembers`), one group, or two people by their WebIDs. None
   * in channels of other apps.
   */
  readonly readers: readonly string[];
  /** Document in the channel's container in which it is noted on which days something was said. */
  readonly days?: string | undefined;
  /** Last day for which documents are there, as `YYYY-MM-DD`. */
  readonly preparedUntil?: string | undefined;
  /** Since when nothing more can be said there, in milliseconds. */
  readonly closed?: number | undefined;
}

/** Channels of other apps have the one or the other form. */
const paths = {
  title: [dcChat.title, dct.title],
  author: [dcChat.author, dct.creator],
  created: [dcChat.created, dctLibrary.created],
  about: [siocChat.about, schemaChat.about],
};

/** The channel that an address names: a document's only one if the address is a document's. */
export function findChannel(graph: Graph, address: string): string | undefined {
  if (address.includes('#')) return isChannel(graph, address) ? address : undefined;
  const channels = [...graph.subjects()].filter(
    (subject) => documentOf(subject) === address && graph.isA(subject, meetingChat.LongChat),
  );
  return channels.length === 1 ? channels[0] : undefined;
}

function isChannel(graph: Graph, iri: string): boolean {
  return graph.isA(iri, meetingChat.LongChat) || paths.title.some((path) => graph.objects(iri, path).length > 0);
}

/**
 * Reads what a channel says of itself; nothing if the document does not say that it is one. Generous: of what makes no sense, nothing is said.
 * @param languages the reader's, best first.
 */
export function readChannel(graph: Graph, channel: string, languages: readonly string[] = []): ChannelFacts | undefined {
  if (!isChannel(graph, channel)) return undefined;
  const root = rootOf(channel);
  const [preparedUntil] = texts(graph, channel, [coopChat.preparedUntil], languages);
  return {
    title: texts(graph, channel, paths.title, languages)[0],
    note: texts(graph, channel, [dctLibrary.description], languages)[0],
    author: paths.author.flatMap((path) => graph.iris(channel, path)).find(isWebAddress),
    created: times(graph, channel, paths.created)[0],
    about: paths.about.flatMap((path) => graph.iris(channel, path)).find(isWebAddress),
    readers: graph.iris(channel, coopLibrary.readers),
    days: graph.iris(channel, coopChat.days).find((url) => isInside(url, root)),
    preparedUntil: preparedUntil !== undefined && isDate(preparedUntil) ? preparedUntil : undefined,
    closed: times(graph, channel, [coopRoom.closed])[0],
  };
}

/** What is written for a new channel: as SolidOS writes it, and for whom it is. @throws RangeError if an address is none. */
export function channelTriples(channel: string, facts: ChannelFacts): Triple[] {
  const {title, note, author, created, about, readers, days, preparedUntil} = facts;
  return [
    triple(channel, rdf.type, meetingChat.LongChat),
    ...(title ? [triple(channel, dcChat.title, literal(title))] : []),
    ...(author ? [triple(channel, dcChat.author, author)] : []),
    ...(created === undefined ? [] : [triple(channel, dcChat.created, momentTerm(created))]),
    ...(note ? [triple(channel, dctLibrary.description, literal(note))] : []),
    ...(about ? [triple(channel, siocChat.about, about), triple(channel, schemaChat.about, about)] : []),
    ...readers.map((reader) => triple(channel, coopLibrary.readers, reader)),
    ...(days ? [triple(channel, coopChat.days, days)] : []),
    ...(preparedUntil ? [preparedTriple(channel, preparedUntil)] : []),
  ];
}

/** That the documents of a channel's days are there, up to this one (`YYYY-MM-DD`). */
export function preparedTriple(channel: string, date: string): Triple {
  return triple(channel, coopChat.preparedUntil, literal(date, namedNode(xsd.date)));
}

/** That nothing more can be said in a channel. @param time in milliseconds. */
export function closedTriple(channel: string, time: number): Triple {
  return triple(channel, coopRoom.closed, momentTerm(time));
}

function momentTerm(time: number): Term {
  return literal(new Date(time).toISOString(), namedNode(xsd.dateTime));
}

function texts(graph: Graph, subject: string, path: readonly string[], languages: readonly string[]): string[] {
  return path.flatMap((predicate) => {
    return preferredLiterals(graph.objects(subject, predicate), languages).flatMap(({value}) =>
      value.trim() ? [value.trim()] : [],
    );
  });
}

function times(graph: Graph, subject: string, path: readonly string[]): number[] {
  const found = path.flatMap((predicate) => graph.objects(subject, predicate));
  return found.map(({value}) => Date.parse(value)).filter((time) => !Number.isNaN(time));
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}
