import type {Post, Utterance} from '../../kinds/chat/utterance.js';
import {dctChat, flowChat, foafChat, schemaChat, siocChat} from '../../rdf/chat-vocabulary.js';
import {documentOf} from '../../rdf/iri.js';
import {literal, namedNode, triple, type Literal, type Triple} from '../../rdf/terms.js';
import {rdf, xsd} from '../../rdf/vocabularies.js';
import {contentOf, deletedContent} from './content.js';
import {threadOf} from './read-threads.js';
import {classOfSign} from './signs.js';

/**
 * What is appended to a document of a room when somebody says something, as SolidOS writes it (solid-ui, src/chat/chatLogic.js: `updateMessage`).
 * Nothing is ever taken from the document. To take a sign back, nothing is appended: the author's own record no longer holds it.
 * @param day address of the document: for what is new that of the day, for all else that of the message that it is about.
 * @param maker WebID of who says it.
 * @throws RangeError if something that should be an IRI is none.
 */
export function utteranceTriples(channel: string, day: string, maker: string, utterance: Utterance): Triple[] {
  const iri = copyOf(day, utterance.name);
  switch (utterance.act) {
    case 'post':
      return [triple(channel, flowChat.message, iri), ...bodyOf(iri, maker, utterance), ...postTies(iri, utterance)];
    case 'edit':
      return [triple(utterance.latest, dctChat.isReplacedBy, iri), ...bodyOf(iri, maker, utterance)];
    case 'remove':
      return [
        triple(utterance.latest, dctChat.isReplacedBy, iri),
        ...bodyOf(iri, maker, {...utterance, text: deletedContent}),
        triple(iri, schemaChat.dateDeleted, timeLiteral(utterance.time)),
      ];
    case 'react':
      return [
        triple(iri, rdf.type, classOfSign(utterance.sign)),
        triple(iri, schemaChat.agent, maker),
        triple(iri, schemaChat.target, utterance.message),
        triple(iri, siocChat.content, literal(utterance.sign)),
      ];
    case 'unreact':
      return [];
  }
}

/**
 * What apps that look for the members of a thread where it began must find there as well, if what is said today is in an older thread (SolidOS
 * writes it into both documents).
 * @returns nothing if there is nothing to append elsewhere.
 */
export function threadTriples(
  day: string,
  utterance: Utterance,
): {readonly document: string; readonly inserts: Triple[]} | undefined {
  const thread = utterance.act === 'post' ? utterance.thread : undefined;
  const document = thread === undefined ? day : documentOf(thread);
  return document === day ? undefined : {document, inserts: memberTriples(thread!, copyOf(day, utterance.name))};
}

/** IRI of what is said under a name, in a document of the room. */
export function copyOf(day: string, name: string): string {
  return `${day}#${name}`;
}

/** A time as LongChat writes it. */
export function timeLiteral(time: number): Literal {
  return literal(new Date(time).toISOString(), namedNode(xsd.dateTime));
}

interface Body {
  readonly time: number;
  readonly text: string;
  readonly files?: readonly string[];
}

function bodyOf(iri: string, maker: string, {time, text, files}: Body): Triple[] {
  return [
    triple(iri, dctChat.created, timeLiteral(time)),
    triple(iri, foafChat.maker, maker),
    triple(iri, siocChat.content, literal(contentOf(text, files))),
  ];
}

function postTies(iri: string, {answers, thread, files = [], mentions = []}: Post): Triple[] {
  return [
    ...(answers === undefined ? [] : [triple(answers, siocChat.has_reply, iri)]),
    ...(thread === undefined ? [] : memberTriples(thread, iri)),
    ...files.map((file) => triple(iri, flowChat.attachment, file)),
    ...mentions.map((person) => triple(iri, schemaChat.mentions, person)),
  ];
}

function memberTriples(root: string, member: string): Triple[] {
  const thread = threadOf(root);
  return [
    triple(thread, rdf.type, siocChat.Thread),
    triple(root, siocChat.has_reply, thread),
    triple(thread, siocChat.has_member, member),
  ];
}
