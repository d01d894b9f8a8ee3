import {dctChat, flowChat, foafChat, meetingChat, schemaChat, securityChat, siocChat} from '../../rdf/chat-vocabulary.js';
import type {Graph} from '../../rdf/graph.js';
import {documentOf, isIri} from '../../rdf/iri.js';
import type {Term, Triple} from '../../rdf/terms.js';
import {dayOf} from './addresses.js';
import type {LongChatDay, WrittenMessage} from './day.js';
import {readReactions} from './read-reactions.js';
import {readThreads} from './read-threads.js';

/**
 * Reads one document of a LongChat, as SolidOS, chats-rdflib, the bridge to Matrix and we write it (https://solid.github.io/chat/): messages named by
 * `wf:message`, or by `meeting:message` as the prose of the specification has it. Nobody's word is checked here; values of a wrong type are left
 * out. What is read does not depend on the order of the statements.
 * @param url address of the document: a message is believed only where it lies.
 */
export function readDay(graph: Graph, channel: string, url: string): LongChatDay {
  const named = new Set([flowChat.message, meetingChat.message].flatMap((predicate) => graph.iris(channel, predicate)));
  const ties = readTies(graph);
  const messages = new Map<string, WrittenMessage>();
  for (const subject of new Set([...graph.subjects(), ...ties.keys()])) {
    if (!isIri(subject) || subject === channel) continue;
    const message = readMessage(graph, subject, {isHere: documentOf(subject) === url, isNamed: named.has(subject), ties});
    if (message) messages.set(subject, message);
  }
  return {
    url,
    date: dayOf(channel, url),
    messages,
    reactions: readReactions(graph, url),
    threads: readThreads(graph),
  };
}

/** Who is tied to whom, in both directions: apps do not agree on which way `sioc:has_reply` points. */
function readTies(graph: Graph): ReadonlyMap<string, ReadonlySet<string>> {
  const ties = new Map<string, Set<string>>();
  const tie = (one: string, other: string) => {
    const known = ties.get(one);
    if (known) known.add(other);
    else ties.set(one, new Set([other]));
  };
  for (const {subject, predicate, object} of graph) {
    if (predicate.value !== siocChat.has_reply || !isNamed(subject) || !isNamed(object)) continue;
    tie(subject.value, object.value);
    tie(object.value, subject.value);
  }
  return ties;
}

interface Surroundings {
  readonly isHere: boolean;
  readonly isNamed: boolean;
  readonly ties: ReadonlyMap<string, ReadonlySet<string>>;
}

function readMessage(graph: Graph, iri: string, {isHere, isNamed: named, ties}: Surroundings): WrittenMessage | undefined {
  const said = sayingsOf(graph.about(iri));
  const replacedBy = irisOf(said.replacements);
  const tied = ties.get(iri);
  const tiedTo = tied ? [...tied].filter(isIri).sort() : none;
  // Somebody could add to a message that it is about another one: that makes no reaction of it.
  const isMessage = named || said.makers.length || (!said.isAction && (said.contents.length || said.deletions.length));
  if (!isHere || !isMessage)
    return replacedBy.length || (!isHere && tied)
      ? {iri, isNamed: false, replacedBy, tiedTo, files: none, mentions: none}
      : undefined;
  const contents = textsOf(said.contents);
  const makers = irisOf(said.makers);
  const created = timesOf(said.times);
  const signatures = textsOf(said.signatures);
  const isPlain = contents.length < 2 && makers.length < 2 && created.length < 2 && signatures.length < 2;
  return {
    iri,
    isNamed: named,
    maker: makers[0],
    created: created[0]?.time,
    createdText: created[0]?.text,
    content: contents[0],
    replacedBy,
    deleted: timesOf(said.deletions)[0]?.time,
    tiedTo,
    signature: signatures[0],
    files: irisOf(said.files),
    mentions: irisOf(said.mentions),
    contradictions: isPlain ? undefined : {makers, contents, createdTexts: created.map(({text}) => text), signatures},
  };
}

const none: readonly never[] = [];

/** Never added to. */
const nothing: Term[] = [];

/** What is said of one thing, by what it may mean for a message. */
class Sayings {
  replacements: Term[] = nothing;
  contents: Term[] = nothing;
  makers: Term[] = nothing;
  times: Term[] = nothing;
  deletions: Term[] = nothing;
  signatures: Term[] = nothing;
  files: Term[] = nothing;
  mentions: Term[] = nothing;
  /** Whether it is about another message: a reaction, which has a content and no text. */
  isAction = false;
}

type Saying = Exclude<keyof Sayings, 'isAction'>;

const meaning: ReadonlyMap<string, Saying> = new Map<string, Saying>([
  [dctChat.isReplacedBy, 'replacements'],
  [siocChat.content, 'contents'],
  [foafChat.maker, 'makers'],
  [dctChat.created, 'times'],
  [schemaChat.dateDeleted, 'deletions'],
  [securityChat.proofValue, 'signatures'],
  [flowChat.attachment, 'files'],
  [schemaChat.mentions, 'mentions'],
]);

function sayingsOf(triples: readonly Triple[]): Sayings {
  const said = new Sayings();
  for (const {predicate, object} of triples) {
    const saying = meaning.get(predicate.value);
    if (saying) {
      if (said[saying].length) said[saying].push(object);
      else said[saying] = [object];
    } else if (predicate.value === schemaChat.target) said.isAction = true;
  }
  return said;
}

function isNamed(term: Term): boolean {
  return term.termType === 'NamedNode';
}

function irisOf(terms: readonly Term[]): readonly string[] {
  if (!terms.length) return none;
  return unique(terms.filter((term) => isNamed(term) && isIri(term.value)));
}

function textsOf(terms: readonly Term[]): readonly string[] {
  if (!terms.length) return none;
  return unique(terms.filter(({termType}) => termType === 'Literal'));
}

function unique(terms: readonly Term[]): string[] {
  return terms.length < 2 ? terms.map(({value}) => value) : [...new Set(terms.map(({value}) => value))].sort();
}

/** Times that are times, the earliest first; whatever their type: some apps write none. */
function timesOf(terms: readonly Term[]): ReadonlyArray<{readonly time: number; readonly text: string}> {
  if (!terms.length) return none;
  return textsOf(terms)
    .map((text) => ({text, time: readTime(text)}))
    .filter(({time}) => !Number.isNaN(time))
    .sort((one, other) => one.time - other.time);
}

/** Without a zone, it is taken for universal time: a reader elsewhere must find the same. */
function readTime(text: string): number {
  const found = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/.exec(text.trim());
  if (!found) return Number.NaN;
  return Date.parse(found[1] && !found[4] ? `${text.trim()}Z` : text.trim());
}
