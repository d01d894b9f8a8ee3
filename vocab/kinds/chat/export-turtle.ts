import {contentOf, deletedContent} from '../../formats/longchat/content.js';
import {threadOf} from '../../formats/longchat/read-threads.js';
import {classOfSign} from '../../formats/longchat/signs.js';
import {timeLiteral} from '../../formats/longchat/write.js';
import {dcChat, dctChat, flowChat, foafChat, meetingChat, schemaChat, siocChat} from '../../rdf/chat-vocabulary.js';
import {isIri} from '../../rdf/iri.js';
import {literal, triple, type Triple} from '../../rdf/terms.js';
import {dct, rdf} from '../../rdf/vocabularies.js';
import {writeTurtle} from '../../rdf/write.js';
import type {ChatMessage} from './message.js';

/** What is said of a conversation in its document. */
export interface ExportedChannel {
  /** IRI of the channel. */
  readonly channel: string;
  readonly title?: string | undefined;
  /** Address that the document is to have: copies of the messages are named in it. */
  readonly document: string;
}

/**
 * A conversation as Turtle, laid out as a LongChat in one document: what is shown of it and nothing else, so of what was changed the last wording alone, of
 * what was taken back no word. Each copy says of which message it is one (`dct:isVersionOf`).
 */
export function exportTurtle(messages: readonly ChatMessage[], {channel, title, document}: ExportedChannel): string {
  const copies = namesFor(messages, document);
  const copyOf = (iri: string) => copies.get(iri) ?? iri;
  return writeTurtle([
    triple(channel, rdf.type, meetingChat.LongChat),
    ...(title ? [triple(channel, dcChat.title, literal(title))] : []),
    ...messages.flatMap((message) => messageTriples(message, channel, copyOf)),
  ]);
}

/** By IRI of message, that of its copy: two messages of one name are kept apart. */
function namesFor(messages: readonly ChatMessage[], document: string): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const copies = new Map<string, string>();
  for (const {iri, name} of messages) {
    let copy = `${document}#${name}`;
    while (taken.has(copy)) copy += '-';
    taken.add(copy);
    copies.set(iri, copy);
  }
  return copies;
}

function messageTriples(message: ChatMessage, channel: string, copyOf: (iri: string) => string): Triple[] {
  const {iri, maker, time, state, text, edited, answers, thread, files, mentions} = message;
  const copy = copyOf(iri);
  const isGone = state === 'removed';
  return [
    triple(channel, flowChat.message, copy),
    ...(isIri(iri) ? [triple(copy, dct.isVersionOf, iri)] : []),
    triple(copy, dctChat.created, timeLiteral(time)),
    ...(maker === undefined ? [] : [triple(copy, foafChat.maker, maker)]),
    triple(copy, siocChat.content, literal(isGone ? deletedContent : contentOf(text, files))),
    ...(isGone ? [triple(copy, schemaChat.dateDeleted, timeLiteral(edited ?? time))] : []),
    ...(edited !== undefined && !isGone ? [triple(copy, dctChat.modified, timeLiteral(edited))] : []),
    ...files.map((file) => triple(copy, flowChat.attachment, file)),
    ...mentions.map((person) => triple(copy, schemaChat.mentions, person)),
    ...(answers === undefined ? [] : [triple(copyOf(answers), siocChat.has_reply, copy)]),
    ...(thread === undefined ? [] : threadTriples(copyOf(thread), copy)),
    ...reactionTriples(message, copy),
  ];
}

function threadTriples(root: string, member: string): Triple[] {
  const thread = threadOf(root);
  return [
    triple(thread, rdf.type, siocChat.Thread),
    triple(root, siocChat.has_reply, thread),
    triple(thread, siocChat.has_member, member),
  ];
}

function reactionTriples({reactions}: ChatMessage, copy: string): Triple[] {
  return reactions.flatMap(({sign, agents}, at) =>
    agents.flatMap((agent, which) => {
      const iri = `${copy}-action-${at}-${which}`;
      return [
        triple(iri, rdf.type, classOfSign(sign)),
        triple(iri, schemaChat.agent, agent),
        triple(iri, schemaChat.target, copy),
        triple(iri, siocChat.content, literal(sign)),
      ];
    }),
  );
}
