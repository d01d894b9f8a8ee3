import {readSchedule, resultsBeside, type Schedule} from '../../../vocab/formats/solidos-schedule/read.js';
import {responseChange} from '../../../vocab/formats/solidos-schedule/write.js';
import {Graph} from '../../../vocab/rdf/graph.js';
import {changeDocument} from '../../documents/change.js';
import type {ReadOptions, Resources} from '../../documents/resources.js';
import {failure, success, type Result} from '../../problem.js';

/** Reads a poll of SolidOS for finding a date, with the answers beside it. Nobody has answered where there is no document with answers yet. */
export async function readSchedulePoll(resources: Resources, iri: string, options?: ReadOptions): Promise<Result<Schedule>> {
  const details = await resources.read(iri, options);
  if (!details.ok) return details;
  const results = await resources.read(resultsBeside(iri), options);
  if (!results.ok && results.problem.kind !== 'missing') return results;
  const schedule = readSchedule(details.value.graph, results.ok ? results.value.graph : new Graph(), iri);
  return schedule ? success(schedule) : failure('malformed', {url: iri, detail: 'No poll for finding a date'});
}

/** Somebody answers a poll of SolidOS. */
export interface ScheduleVote {
  readonly resources: Resources;
  /** Makes requests in the voter's name. */
  readonly fetch: typeof fetch;
  readonly webId: string;
  /** The poll. */
  readonly schedule: string;
  /** 2 for a date that is possible, 1 if need be, 0 if not; by the IRI of the option. */
  readonly marks: ReadonlyMap<string, number>;
}

/**
 * Writes an answer into the document that all who answer share, in one patch: what others have written meanwhile stays. The same answer can be
 * written again.
 */
export async function answerSchedulePoll({
  resources,
  fetch,
  webId,
  schedule,
  marks,
}: ScheduleVote): Promise<Result<Schedule>> {
  const details = await resources.read(schedule);
  if (!details.ok) return details;
  const {graph} = details.value;
  if (!readSchedule(graph, new Graph(), schedule))
    return failure('malformed', {url: schedule, detail: 'No poll for finding a date'});
  const name = `id${crypto.randomUUID()}`;
  const changed = await changeDocument({
    resources,
    fetch,
    url: resultsBeside(schedule),
    create: true,
    plan: (results) => success(responseChange(graph, results, {schedule, agent: webId, marks, name})),
  });
  return changed.ok ? success(readSchedule(graph, changed.value.graph, schedule)!) : changed;
}
