import {
  conversationKind,
  findConversations,
  readConversation,
  type ConversationCard,
} from '../../vocab/kinds/conversation/conversation.js';
import {readOneField} from '../../vocab/shapes/read.js';
import type {ListKind} from './row.js';

/** How lists read cards of conversations, in the reader's languages. */
export function conversationsKind(languages: readonly string[]): ListKind<ConversationCard> {
  return {
    types: conversationKind.types,
    find: findConversations,
    label: (graph, subject) => readOneField(conversationKind.fields.title, graph, subject, languages)[0],
    read: (graph, iri, subject) => readConversation(graph, iri, languages, subject),
  };
}
