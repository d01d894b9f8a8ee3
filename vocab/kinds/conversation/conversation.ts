import type {Graph} from '../../rdf/graph.js';
import {documentOf, isInside, isWebAddress} from '../../rdf/iri.js';
import type {FieldIssue} from '../../shapes/descriptor.js';
import {plainOf} from '../../shapes/plain.js';
import {readFields} from '../../shapes/read.js';
import {conversationKind, type ConversationFields} from './conversation.generated.js';

export {conversationKind};

/** The card of a conversation, as far as the reader may see. */
export interface ConversationCard extends Omit<ConversationFields, 'created'> {
  readonly iri: string;
  /** When it was begun, in milliseconds, as the card says. */
  readonly created?: number | undefined;
  /** Fields whose value is left out because it cannot be shown or makes no sense. */
  readonly issues: readonly FieldIssue[];
}

/** Reads the card `iri` out of its document, or out of a row of a list, which stands at `subject`. */
export function readConversation(
  graph: Graph,
  iri: string,
  languages: readonly string[] = [],
  subject = iri,
): ConversationCard {
  const {values, issues} = readFields(conversationKind, graph, subject, languages);
  const {created, ...plain} = plainOf(conversationKind, values);
  const time = created === undefined ? Number.NaN : Date.parse(created);
  return {iri, ...plain, created: Number.isNaN(time) ? undefined : time, issues};
}

/** The cards in a document that holds no list of them. */
export function findConversations(graph: Graph): string[] {
  return [...graph.subjects()].filter(
    (subject) => !subject.startsWith('_:') && graph.isA(subject, ...conversationKind.types),
  );
}

/**
 * Whether a member's card may be believed that people talk in this channel: the channel lies in the storage of the home that the card lies in,
 * `{storage}coop/{home}/{audience}/{card}`. Otherwise a member could give somebody else's room another name and another subject.
 */
export function isOwnChannel({iri, channel}: Pick<ConversationCard, 'iri' | 'channel'>): boolean {
  return channel !== undefined && isWebAddress(iri) && isInside(channel, new URL('../../..', documentOf(iri)).href);
}
