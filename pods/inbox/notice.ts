import type {Graph} from '../../vocab/rdf/graph.js';
import {isWebAddress} from '../../vocab/rdf/iri.js';
import type {Literal} from '../../vocab/rdf/terms.js';
import {asRoom} from '../../vocab/rdf/room-vocabulary.js';
import {as, dct, meeting, rdf, rdfs, schema, schemaHttps} from '../../vocab/rdf/vocabularies.js';
import {preferredLiterals} from '../../vocab/shapes/read.js';
import {plainText} from '../../vocab/text/plain-text.js';

/** What somebody may be told, as far as a sentence goes. `other`: it can be read, but not what it is. */
export type NoticeKind =
  | 'message'
  | 'accepted'
  | 'maybe'
  | 'refused'
  | 'invited'
  | 'chat'
  | 'mentioned'
  | 'answered'
  | 'joined'
  | 'left'
  | 'offered'
  | 'shared'
  | 'changed'
  | 'removed'
  | 'liked'
  | 'followed'
  | 'reported'
  | 'other';

/**
 * What an item of an inbox says. All of it is the sender's claim: anybody with an account may put anything there, and servers do not
 * note who it was.
 */
export interface Notice {
  /** What the item calls itself: the same thing told twice has the same. */
  readonly id: string;
  readonly kind: NoticeKind;
  /** WebID of who signs. */
  readonly from?: string | undefined;
  /** What is written, as plain text. */
  readonly text?: string | undefined;
  /** What it is about: an address on the web. */
  readonly about?: string | undefined;
  /** The conversation that it comes from, or invites to: the channel's address. */
  readonly conversation?: string | undefined;
}

/** ActivityStreams 2.0 Vocabulary, sections 3.1 and 3.3, and the invitation to a chat that SolidOS sends. */
const kindOfType: Readonly<Record<string, NoticeKind>> = {
  [as.Note]: 'message',
  [as.Accept]: 'accepted',
  [as.TentativeAccept]: 'maybe',
  [as.Reject]: 'refused',
  [as.Invite]: 'invited',
  [meeting.LongChatInvite]: 'chat',
  [as.Join]: 'joined',
  [as.Leave]: 'left',
  [as.Offer]: 'offered',
  [as.Announce]: 'shared',
  [as.Create]: 'shared',
  [as.Add]: 'shared',
  [as.Update]: 'changed',
  [as.Delete]: 'removed',
  [as.Remove]: 'removed',
  [as.Undo]: 'removed',
  [as.Like]: 'liked',
  [as.Follow]: 'followed',
  [as.Flag]: 'reported',
};

/** What programs call the text of something, the fullest first. */
const texts = [as.content, as.summary, schema.description, schemaHttps.description, as.name, rdfs.label, dct.title];
const authors = [as.actor, as.attributedTo, dct.creator];
const subjects = [as.object, rdfs.seeAlso, rdf.seeAlso, as.url];

/**
 * Reads an item, whatever program has put it there; nothing if it says nothing that a person could be told.
 * @param url address of the item.
 * @param languages the reader's, best first.
 */
export function readNotice(graph: Graph, url: string, languages: readonly string[] = []): Notice | undefined {
  const subject = mainSubject(graph, url);
  if (subject === undefined) return undefined;
  const object = graph.objects(subject, as.object).find((term) => term.termType !== 'Literal');
  const inner = object && (object.termType === 'BlankNode' ? `_:${object.value}` : object.value);
  const isSaid = inner !== undefined && graph.isA(subject, as.Create) && graph.isA(inner, as.Note);
  const conversation = isSaid ? firstAddress(graph, inner, [asRoom.context]) : undefined;
  const kind = isSaid ? kindOfNote(graph, inner, conversation) : kindOf(graph, subject);
  const text = textOf(graph, subject, languages) ?? (inner && textOf(graph, inner, languages));
  const about = isSaid ? conversation && innerAddress(inner) : firstAddress(graph, subject, subjects);
  const from = firstAddress(graph, subject, authors) ?? (inner && firstAddress(graph, inner, authors));
  if (kind === 'other' && !text && !about) return undefined;
  return {
    id: isSaid && isName(inner) ? inner : isName(subject) ? subject : url,
    kind,
    from,
    text,
    about,
    ...inConversation(kind, conversation ?? about),
  };
}

/** What somebody has said in a conversation, to whoever was named in it or is answered; anything else is said to the reader alone. */
function kindOfNote(graph: Graph, note: string, conversation: string | undefined): NoticeKind {
  if (conversation === undefined) return 'message';
  const tags = graph.iris(note, asRoom.tag);
  if (tags.some((tag) => graph.isA(tag, asRoom.Mention))) return 'mentioned';
  return graph.iri(note, asRoom.inReplyTo) === undefined ? 'message' : 'answered';
}

function inConversation(kind: NoticeKind, conversation: string | undefined): Pick<Notice, 'conversation'> {
  return conversation !== undefined && ['chat', 'mentioned', 'answered'].includes(kind) ? {conversation} : {};
}

function innerAddress(inner: string): string | undefined {
  return isWebAddress(inner) ? inner : undefined;
}

/** Of all that an item describes, what it is there for: an activity, else what is named like the item, else what comes first. */
function mainSubject(graph: Graph, url: string): string | undefined {
  const all = [...graph.subjects()];
  const activities = all.filter((subject) => kindOf(graph, subject) !== 'other');
  const isOuter = (subject: string) => activities.every((other) => !pointsTo(graph, other, subject));
  return activities.find(isOuter) ?? activities[0] ?? all.find((subject) => subject.startsWith(url)) ?? all[0];
}

function pointsTo(graph: Graph, subject: string, end: string): boolean {
  return graph
    .objects(subject, as.object)
    .some((term) => subject !== end && (term.termType === 'BlankNode' ? `_:${term.value}` : term.value) === end);
}

function kindOf(graph: Graph, subject: string): NoticeKind {
  return (
    graph
      .iris(subject, rdf.type)
      .map((type) => kindOfType[type])
      .find(Boolean) ?? 'other'
  );
}

function isName(subject: string): boolean {
  return !subject.startsWith('_:');
}

function textOf(graph: Graph, subject: string, languages: readonly string[]): string | undefined {
  for (const property of texts) {
    const literals = graph.objects(subject, property).filter((term): term is Literal => term.termType === 'Literal');
    const [first] = preferredLiterals(literals, languages, false);
    const text = first && plainText(first.value);
    if (text) return text;
  }
  return undefined;
}

function firstAddress(graph: Graph, subject: string, properties: readonly string[]): string | undefined {
  return properties.flatMap((property) => graph.iris(subject, property)).find(isWebAddress);
}
