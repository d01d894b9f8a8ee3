import type {PollCount, Voter} from '../../vocab/kinds/poll/count-types.js';
import type {Poll} from '../../vocab/kinds/poll/poll.js';
import type {Graph} from '../../vocab/rdf/graph.js';
import {coopPoll} from '../../vocab/rdf/poll-vocabulary.js';
import {literal, namedNode, triple} from '../../vocab/rdf/terms.js';
import {xsd} from '../../vocab/rdf/vocabularies.js';
import {changeDocument} from '../documents/change.js';
import type {Resources} from '../documents/resources.js';
import {inParallel} from '../in-parallel.js';
import {findInbox} from '../messages/find-inbox.js';
import {sendMessage} from '../messages/send.js';
import {failure, success, type Result} from '../problem.js';
import {pollParts} from './addresses.js';
import type {WaitingVote} from './confirm.js';

/** Those on the roll of whom no vote lies in the box, confirmed or not: WebIDs, for a reminder and for nothing else. */
export function withoutVote(
  voters: readonly Voter[],
  {counted, notCounted}: Pick<PollCount, 'counted' | 'notCounted'>,
  waiting: readonly WaitingVote[],
): string[] {
  const voted = new Set([...counted, ...notCounted, ...waiting].map(({voter}) => voter));
  return voters.map(({agent}) => agent).filter((agent) => !voted.has(agent));
}

/** When a reminder was sent last, whoever sent it; nothing if none was. Who had it is written down nowhere. */
export async function readReminded(resources: Resources, poll: Pick<Poll, 'iri'>): Promise<Result<Date | undefined>> {
  const url = pollParts.told(poll);
  const read = await resources.read(url, {fresh: true});
  if (read.ok) return success(lastIn(read.value.graph, url));
  return read.problem.kind === 'missing' ? success(undefined) : read;
}

/** A reminder to some people. */
export interface Reminder {
  readonly resources: Resources;
  /** Makes requests in a teller's name, and that person's WebID. */
  readonly fetch: typeof fetch;
  readonly from: string;
  readonly poll: Pick<Poll, 'iri'>;
  /** WebIDs. */
  readonly to: readonly string[];
  readonly text: string;
  /** Identifier of the message, the same each time it is sent: nobody reads it twice. */
  readonly message: string;
  readonly now: Date;
}

/**
 * Sends a reminder to each separately, one a day at most: the day is noted before anything is sent, so that two tellers do not both send one.
 * @param isRepeated whether it is the reminder of today again, for those whom it did not reach.
 * @returns WebIDs of those whom it did not reach. Problems: `refused` if one was sent today already.
 */
export async function remind(reminder: Reminder, isRepeated = false): Promise<Result<readonly string[]>> {
  const noted = isRepeated ? success(undefined) : await noteReminder(reminder);
  if (!noted.ok) return noted;
  const {resources, fetch, from, to, text, message: iri, now: written} = reminder;
  const missed: string[] = [];
  await inParallel(to, async (agent) => {
    const inbox = await findInbox(resources, agent, fetch);
    const sent = inbox.ok ? await sendMessage(fetch, inbox.value, {iri, from, to: agent, text, written}) : inbox;
    if (!sent.ok) missed.push(agent);
  });
  return success(missed);
}

/** Whether a reminder of that time is one of the same day. */
export function isSameDay(one: Date, other: Date): boolean {
  return one.toDateString() === other.toDateString();
}

function noteReminder({resources, fetch, poll, now}: Reminder): Promise<Result<unknown>> {
  const url = pollParts.told(poll);
  return changeDocument({
    resources,
    fetch,
    url,
    create: true,
    plan: (graph) => {
      const last = lastIn(graph, url);
      if (last && isSameDay(last, now)) return failure('refused', {url, detail: 'A reminder was sent today'});
      const deletes = graph.about(url).filter(({predicate}) => predicate.value === coopPoll.remindedAt);
      const inserts = [triple(url, coopPoll.remindedAt, literal(now.toISOString(), namedNode(xsd.dateTime)))];
      return success({deletes, inserts});
    },
  });
}

function lastIn(graph: Graph, url: string): Date | undefined {
  const times = graph.objects(url, coopPoll.remindedAt).map(({value}) => Date.parse(value));
  const last = Math.max(...times.filter((time) => !Number.isNaN(time)));
  return Number.isFinite(last) ? new Date(last) : undefined;
}
