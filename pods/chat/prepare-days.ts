import {preparedTriple, readChannel} from '../../vocab/formats/longchat/channel.js';
import {day} from '../../vocab/formats/longchat/addresses.js';
import {coopChat} from '../../vocab/rdf/chat-vocabulary.js';
import type {Graph} from '../../vocab/rdf/graph.js';
import {readRules} from '../access/read-rules.js';
import {changeDocument} from '../documents/change.js';
import type {Resources} from '../documents/resources.js';
import {success, type Result} from '../problem.js';
import {dateOf, makeDays} from './day-documents.js';
import {daysAhead} from './open-room.js';
import type {Room} from './room.js';

export interface RoomKeeper {
  readonly resources: Resources;
  /** Makes requests in the name of whoever passes by. */
  readonly fetch: typeof fetch;
  readonly room: Room;
  /** In milliseconds. */
  readonly now: number;
}

/** Half of what is prepared is used up before more is: so a keeper who passes by once a fortnight is enough. */
const enoughAhead = daysAhead / 2;

/** Whether a room of ours should be prepared further. One that is closed, or of another app, never. */
export function needsDays({preparedUntil, closed}: Pick<Room, 'preparedUntil' | 'closed'>, now: number): boolean {
  return preparedUntil !== undefined && closed === undefined && Date.parse(preparedUntil) < now + (enoughAhead - 1) * day;
}

/**
 * Makes the documents of the coming days, with the rules of those that are there, when whoever has control of a room passes by. For anybody else
 * there is nothing to do. Two who do it at once do no harm, and an interrupted one is done again.
 * @returns the last day that is there, as `YYYY-MM-DD`.
 */
export async function prepareDays(
  {resources, fetch, room, now}: RoomKeeper,
  count = daysAhead,
): Promise<Result<string | undefined>> {
  const {channel, days, preparedUntil, closed} = room;
  const until = dateOf(now + (count - 1) * day);
  if (!days || closed !== undefined || (preparedUntil !== undefined && preparedUntil >= until))
    return success(preparedUntil);
  const rules = await readRules(fetch, days);
  if (!rules.ok) return isNotOurs(rules.problem.kind) ? success(preparedUntil) : rules;
  const next = preparedUntil === undefined ? now : Math.max(now, Date.parse(preparedUntil) + day);
  const from = Date.parse(dateOf(next));
  const missing = Math.round((Date.parse(until) - from) / day) + 1;
  const made = await makeDays({fetch, channel, rules: rules.value, from, count: missing});
  if (!made.ok) return made;
  const noted = await changeDocument({
    resources,
    fetch,
    url: channel,
    plan: (graph) => success(noteOf(graph, channel, until)),
  });
  return noted.ok ? success(until) : noted;
}

function isNotOurs(kind: string): boolean {
  return kind === 'forbidden' || kind === 'signed-out' || kind === 'missing';
}

/** Never back to an earlier day: somebody else may have gone on meanwhile. */
function noteOf(graph: Graph, channel: string, until: string) {
  const noted = readChannel(graph, channel)?.preparedUntil;
  if (noted !== undefined && noted >= until) return {deletes: [], inserts: []};
  const old = graph.about(channel).filter(({predicate}) => predicate.value === coopChat.preparedUntil);
  return {deletes: old, inserts: [preparedTriple(channel, until)]};
}
