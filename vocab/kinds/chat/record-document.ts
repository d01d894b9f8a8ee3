import {contentOf} from '../../formats/longchat/content.js';
import {rootOfThread, threadOf} from '../../formats/longchat/read-threads.js';
import {classOfSign, signOf} from '../../formats/longchat/signs.js';
import {timeLiteral} from '../../formats/longchat/write.js';
import {dctChat, flowChat, foafChat, schemaChat, siocChat} from '../../rdf/chat-vocabulary.js';
import {Graph} from '../../rdf/graph.js';
import {documentOf} from '../../rdf/iri.js';
import {literal, triple, type Triple} from '../../rdf/terms.js';
import {rdf} from '../../rdf/vocabularies.js';
import type {Change} from '../../shapes/write.js';
import type {RecordedMessage, RecordedReaction, SpokenRecord} from './record.js';
import type {Amendment, Post, Reacting, Removal, Utterance} from './utterance.js';
import {nameOf} from './utterance.js';

/** Reads what an author has noted in the own space. @param document address of the record: what it says of things elsewhere is left out. */
export function readRecord(graph: Graph, document: string): SpokenRecord {
  const messages = new Map<string, RecordedMessage>();
  const reactions = new Map<string, RecordedReaction>();
  for (const subject of graph.subjects()) {
    if (!subject.startsWith(`${document}#`)) continue;
    const reaction = readReaction(graph, subject);
    const message = reaction ? undefined : readMessage(graph, subject);
    if (reaction) reactions.set(reaction.name, reaction);
    if (message) messages.set(message.name, message);
  }
  return {messages, reactions};
}

function readReaction(graph: Graph, iri: string): RecordedReaction | undefined {
  const target = graph.iri(iri, schemaChat.target);
  const sign = signOf(graph.iri(iri, rdf.type) ?? '', textOf(graph, iri, siocChat.content));
  return target === undefined || sign === undefined ? undefined : {name: nameOf(iri), target, sign};
}

function readMessage(graph: Graph, iri: string): RecordedMessage | undefined {
  const content = textOf(graph, iri, siocChat.content);
  const deleted = timeOf(graph, iri, schemaChat.dateDeleted);
  if (content === undefined && deleted === undefined) return undefined;
  const thread = graph.iri(iri, siocChat.member_of);
  return {
    name: nameOf(iri),
    copies: graph.iris(iri, dctChat.hasVersion),
    content: deleted === undefined ? content : undefined,
    created: timeOf(graph, iri, dctChat.created),
    modified: timeOf(graph, iri, dctChat.modified),
    deleted,
    answers: graph.iri(iri, siocChat.reply_of),
    thread: thread && rootOfThread(thread),
    files: graph.iris(iri, flowChat.attachment).sort(),
    mentions: graph.iris(iri, schemaChat.mentions).sort(),
  };
}

function textOf(graph: Graph, subject: string, predicate: string): string | undefined {
  return graph.objects(subject, predicate).find(({termType}) => termType === 'Literal')?.value;
}

function timeOf(graph: Graph, subject: string, predicate: string): number | undefined {
  const time = Date.parse(textOf(graph, subject, predicate) ?? '');
  return Number.isNaN(time) ? undefined : time;
}

/** What is noted in the own space. */
export interface RecordEntry {
  /** WebID of its owner. */
  readonly maker: string;
  readonly channel: string;
  /** IRI of it in the room's document, of a change that of the new wording or of the message: the record confirms that one. */
  readonly copy: string;
  readonly utterance: Utterance;
}

/**
 * How the record changes when its owner says something. Noted twice, it is there once. What is taken back leaves no words behind. A message that
 * the record does not know yet (its author wrote it with another app) is taken up when it is changed or taken back.
 * @param graph the record as it is; empty if there is none yet.
 * @param document address of the record, of the month of the message that it is about (`recordTime`).
 */
export function recordChange(graph: Graph, document: string, entry: RecordEntry): Change {
  const {utterance} = entry;
  const {deletes, inserts} = changeFor(graph, document, entry, utterance);
  const added = new Graph(inserts);
  return {
    deletes: deletes.filter((statement) => !added.has(statement)),
    inserts: inserts.filter((statement) => !graph.has(statement)),
  };
}

function changeFor(graph: Graph, document: string, entry: RecordEntry, utterance: Utterance): Change {
  switch (utterance.act) {
    case 'post':
      return {deletes: [], inserts: postTriples(graph, `${document}#${utterance.name}`, entry, utterance)};
    case 'edit':
      return amendment(graph, `${document}#${nameOf(utterance.message)}`, entry, utterance);
    case 'remove':
      return removal(graph, `${document}#${nameOf(utterance.message)}`, entry, utterance);
    case 'react':
      return {deletes: [], inserts: reactionTriples(`${document}#${utterance.name}`, entry, utterance)};
    case 'unreact':
      return {deletes: reactionsOn(graph, document, utterance), inserts: []};
  }
}

function about(iri: string, {maker, channel}: RecordEntry, ...copies: readonly string[]): Triple[] {
  return [
    triple(iri, foafChat.maker, maker),
    triple(iri, siocChat.has_container, channel),
    ...copies.map((copy) => triple(iri, dctChat.hasVersion, copy)),
  ];
}

function postTriples(graph: Graph, iri: string, entry: RecordEntry, post: Post): Triple[] {
  // Sent again after it was changed or taken back: that stands.
  if (graph.about(iri).length) return [triple(iri, dctChat.hasVersion, entry.copy)];
  const {text, time, files = [], mentions = [], answers, thread} = post;
  return [
    ...about(iri, entry, entry.copy),
    triple(iri, dctChat.created, timeLiteral(time)),
    triple(iri, siocChat.content, literal(contentOf(text, files))),
    ...(answers === undefined ? [] : [triple(iri, siocChat.reply_of, answers)]),
    ...(thread === undefined ? [] : [triple(iri, siocChat.member_of, threadOf(thread))]),
    ...files.map((file) => triple(iri, flowChat.attachment, file)),
    ...mentions.map((person) => triple(iri, schemaChat.mentions, person)),
  ];
}

function amendment(graph: Graph, iri: string, entry: RecordEntry, {message, time, text}: Amendment): Change {
  if (graph.objects(iri, schemaChat.dateDeleted).length) return {deletes: [], inserts: []};
  const modified = timeOf(graph, iri, dctChat.modified);
  // A device that was away for long must not put back older words.
  if (modified !== undefined && modified > time) return {deletes: [], inserts: known(graph, iri, entry, message)};
  return {
    deletes: without(graph, iri, siocChat.content, dctChat.modified),
    inserts: [
      ...known(graph, iri, entry, message),
      triple(iri, siocChat.content, literal(text)),
      triple(iri, dctChat.modified, timeLiteral(time)),
    ],
  };
}

function removal(graph: Graph, iri: string, entry: RecordEntry, {message, time}: Removal): Change {
  const words = [siocChat.content, siocChat.reply_of, flowChat.attachment, schemaChat.mentions, dctChat.modified];
  return {
    deletes: without(graph, iri, ...words),
    inserts: [
      ...known(graph, iri, entry, message),
      ...(graph.objects(iri, schemaChat.dateDeleted).length ? [] : [triple(iri, schemaChat.dateDeleted, timeLiteral(time))]),
    ],
  };
}

/**
 * What the record must say of a message that is changed: where its new wording is, so that readers know it for the author's own when it has been changed
 * once more; of a message that it does not know yet, whose it is and where.
 */
function known(graph: Graph, iri: string, entry: RecordEntry, message: string): Triple[] {
  const wordings = new Set([entry.copy, replacementOf(entry)]);
  if (!graph.about(iri).length) return about(iri, entry, message, ...wordings);
  return [...wordings].map((wording) => triple(iri, dctChat.hasVersion, wording));
}

/** IRI of what takes the place of a message: a wording of its own, in the document that the message is in. */
function replacementOf({copy, utterance}: RecordEntry): string {
  return `${documentOf(copy)}#${utterance.name}`;
}

function without(graph: Graph, iri: string, ...predicates: readonly string[]): Triple[] {
  return graph.about(iri).filter(({predicate}) => predicates.includes(predicate.value));
}

function reactionTriples(iri: string, {maker, channel, copy}: RecordEntry, {message, sign}: Reacting): Triple[] {
  return [
    triple(iri, rdf.type, classOfSign(sign)),
    triple(iri, schemaChat.agent, maker),
    triple(iri, schemaChat.target, message),
    triple(iri, siocChat.content, literal(sign)),
    triple(iri, siocChat.has_container, channel),
    triple(iri, dctChat.hasVersion, copy),
  ];
}

function reactionsOn(graph: Graph, document: string, {message, sign}: Reacting): readonly Triple[] {
  const own = [...readRecord(graph, document).reactions.values()];
  return own
    .filter((reaction) => reaction.target === message && reaction.sign === sign)
    .flatMap(({name}) => graph.about(`${document}#${name}`));
}
