import {closedTriple} from '../../vocab/formats/longchat/channel.js';
import {dayOf, rootOf} from '../../vocab/formats/longchat/addresses.js';
import {isInside} from '../../vocab/rdf/iri.js';
import {ldp} from '../../vocab/rdf/vocabularies.js';
import {coopRoom} from '../../vocab/rdf/room-vocabulary.js';
import {findRules} from '../access/rules.js';
import {askToWrite} from '../ask-to-write.js';
import {changeDocument} from '../documents/change.js';
import type {Resources} from '../documents/resources.js';
import {inParallel} from '../in-parallel.js';
import {failure, success, type Problem, type Result} from '../problem.js';
import type {RoomKeeper} from './prepare-days.js';

/**
 * Closes a room: what was said can be read as before, and nothing more can be said. Each document loses the rules of its own, and with them the
 * right to append; the room's rules, to read, hold then. Can be repeated. Whoever may no longer read it is not changed by that.
 * Problems: `forbidden` for anybody who does not have control of the room.
 */
export async function closeRoom({resources, fetch, room, now}: RoomKeeper): Promise<Result<void>> {
  const {channel, days} = room;
  // First what tells everybody, so that nobody writes a message that is then refused.
  const said = await changeDocument({
    resources,
    fetch,
    url: channel,
    plan: (graph) =>
      success({deletes: [], inserts: graph.objects(channel, coopRoom.closed).length ? [] : [closedTriple(channel, now)]}),
  });
  if (!said.ok) return said;
  const found = await findDays(resources, channel);
  if (!found.ok) return found;
  const [first, ...others] = [...(days ? [days] : []), ...found.value];
  const begun = first === undefined ? success(undefined) : await dropRules(fetch, first);
  if (!begun.ok) return begun;
  // Where a server keeps the rules of one document in this way, it does so for its neighbours.
  const isUsual = begun.value === `${first}.acl`;
  let failed: Problem | undefined;
  await inParallel(others, async (url) => {
    const dropped = await dropRules(fetch, url, isUsual ? `${url}.acl` : undefined);
    if (!dropped.ok) failed ??= dropped.problem;
  });
  return failed ? {ok: false, problem: failed} : success(undefined);
}

/** @param known address of the rules, if it is known. @returns that address. */
async function dropRules(fetcher: typeof fetch, url: string, known?: string): Promise<Result<string | undefined>> {
  const rules = known === undefined ? await findRules(fetcher, url) : success(known);
  if (!rules.ok) return rules;
  const gone = await askToWrite(fetcher, rules.value, {method: 'DELETE'});
  return gone.ok || gone.problem.kind === 'missing' ? success(rules.value) : gone;
}

/** Every document of a day that there is, found as other apps find them: in containers of years, months and days. */
async function findDays(resources: Resources, channel: string): Promise<Result<readonly string[]>> {
  let level: readonly string[] = [rootOf(channel)];
  for (let depth = 0; depth < 4; depth++) {
    const next = await contents(resources, level);
    if (!next.ok) return next;
    level = next.value.filter((url) => (depth < 3 ? /\/\d+\/$/.test(url) : dayOf(channel, url) !== undefined));
  }
  return success(level);
}

async function contents(resources: Resources, containers: readonly string[]): Promise<Result<readonly string[]>> {
  const found: string[] = [];
  let failed: Problem | undefined;
  await inParallel(containers, async (container) => {
    const read = await resources.read(container, {fresh: true});
    if (read.ok) found.push(...read.value.graph.iris(container, ldp.contains).filter((url) => isInside(url, container)));
    else failed ??= read.problem;
  });
  return failed ? failure(failed.kind, failed) : success(found);
}
