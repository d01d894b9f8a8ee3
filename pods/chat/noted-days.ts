import {midnightOf} from '../../vocab/formats/longchat/addresses.js';
import {coopChat} from '../../vocab/rdf/chat-vocabulary.js';
import type {Graph} from '../../vocab/rdf/graph.js';

/** Days noted that are read at most: a hundred years and more. */
const mostDays = 40_000;

/** The days that a room notes, as midnights (UTC) in milliseconds; what is no day is left out. */
export function notedDays(graph: Graph, channel: string): number[] {
  const noted = graph.objects(channel, coopChat.hasMessagesOn).slice(0, mostDays);
  return noted.map(({value}) => midnightOf(value)).filter((time) => !Number.isNaN(time));
}
