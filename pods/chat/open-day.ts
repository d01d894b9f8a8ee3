import {dayAddress, dayOf, midnightOf} from '../../vocab/formats/longchat/addresses.js';
import {coopChat} from '../../vocab/rdf/chat-vocabulary.js';
import type {Resources} from '../documents/resources.js';
import {success, type Result} from '../problem.js';
import {dayMaxBytes} from './limits.js';

/**
 * The document in which something can be said on a day: the day's own; or, if whoever keeps the room has not prepared it, the last that is.
 * In rooms of other apps, who writes makes the document.
 */
export async function openDay(resources: Resources, channel: string, wanted: string): Promise<Result<string>> {
  const there = await resources.read(wanted, {asStored: true, maxBytes: dayMaxBytes});
  if (there.ok) return success(wanted);
  // Too large to be read is there as well.
  if (there.problem.kind !== 'missing') return there.problem.kind === 'too-large' ? success(wanted) : there;
  const room = await resources.read(channel, {fresh: true, asStored: true});
  if (!room.ok) return room;
  const until = midnightOf(room.value.graph.objects(channel, coopChat.preparedUntil)[0]?.value ?? '');
  const date = dayOf(channel, wanted);
  if (Number.isNaN(until) || date === undefined) return success(wanted);
  return success(date > until ? dayAddress(channel, until) : wanted);
}
