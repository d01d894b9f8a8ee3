import type {LongChatDay} from '../../vocab/formats/longchat/day.js';
import type {ChatMessage} from '../../vocab/kinds/chat/message.js';
import {flowChat, schemaChat, siocChat} from '../../vocab/rdf/chat-vocabulary.js';
import type {Graph} from '../../vocab/rdf/graph.js';
import type {Triple} from '../../vocab/rdf/terms.js';
import {changeDocument} from '../documents/change.js';
import {success, type Result} from '../problem.js';
import {dayMaxBytes} from './limits.js';
import type {Appending} from './append.js';

/** What of a message can be read: taken out once its author has taken the message back. */
const words: readonly string[] = [siocChat.content, flowChat.attachment, schemaChat.mentions];

/**
 * Takes the words of messages that their authors have taken back out of the room's documents, for whoever keeps the room: others may only
 * append. What stays says that there was a message, and that it was removed.
 * @param messages as they are shown: only what its author's own record says is gone is taken out.
 * @returns how many documents were changed. Problems: `forbidden` for somebody who does not keep the room.
 */
export async function takeOutRemoved(
  {resources, fetch}: Appending,
  days: readonly LongChatDay[],
  messages: readonly ChatMessage[],
): Promise<Result<number>> {
  const removed = messages.filter(({state, authorship}) => state === 'removed' && authorship === 'confirmed');
  const gone = new Set(removed.flatMap((message) => ownWordings(days, message)));
  const affected = days.filter(({messages: written}) => [...gone].some((iri) => written.get(iri)?.content !== undefined));
  for (const {url} of affected) {
    const plan = (graph: Graph) => success({deletes: [...gone].flatMap((iri) => wordsOf(graph, iri)), inserts: []});
    const changed = await changeDocument({resources, fetch, url, plan, maxBytes: dayMaxBytes});
    if (!changed.ok) return changed;
  }
  return success(affected.length);
}

/**
 * A message and what took its place in its author's own words, but for the mark that it was removed, which other apps read. Whatever else is said to
 * take its place stays: anybody could say so of what somebody else has written.
 */
function ownWordings(days: readonly LongChatDay[], {iri, rewordings}: ChatMessage): string[] {
  return [iri, ...rewordings].filter((one) => days.every(({messages}) => messages.get(one)?.deleted === undefined));
}

function wordsOf(graph: Graph, iri: string): Triple[] {
  return graph.about(iri).filter(({predicate}) => words.includes(predicate.value));
}
