import {literal, namedNode, triple} from '../../vocab/rdf/terms.js';
import {coopChat} from '../../vocab/rdf/chat-vocabulary.js';
import {xsd} from '../../vocab/rdf/vocabularies.js';
import {success, type Result} from '../problem.js';
import {appendStatements, type Appending} from './append.js';
import {dateOf} from './day-documents.js';

/**
 * Notes in a room that something was said on a day, for readers to know where to look.
 * @param days the room's document of days.
 * @param time milliseconds since 1970.
 */
export async function noteDay(appending: Appending, days: string, channel: string, time: number): Promise<Result<unknown>> {
  const statement = triple(channel, coopChat.hasMessagesOn, literal(dateOf(time), namedNode(xsd.date)));
  const read = await appending.resources.read(days, {asStored: true});
  if (!read.ok) return read;
  return read.value.graph.has(statement) ? success(undefined) : appendStatements(appending, days, [statement]);
}
