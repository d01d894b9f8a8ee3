import {digestOf} from '../../vocab/kinds/ballot/ballot.js';
import type {Voter} from '../../vocab/kinds/poll/count-types.js';
import type {Poll} from '../../vocab/kinds/poll/poll.js';
import {readRoll, rollText, type FrozenRoll} from '../../vocab/kinds/roll/roll.js';
import type {ReadOptions, Resources} from '../documents/resources.js';
import {listMaxBytes} from '../lists/row.js';
import {failure, success, type Result} from '../problem.js';
import {pollParts} from './addresses.js';

/** Who may vote in a poll. */
export interface PollRoll {
  readonly voters: readonly Voter[];
  get(webId: string): Voter | undefined;
  /** Whether it is the one that the poll was opened with, by its digest. */
  readonly isIntact: boolean;
}

/** Reads who may vote. `malformed` if what lies there is no roll of this poll. */
export async function readPollRoll(
  resources: Resources,
  poll: Pick<Poll, 'iri' | 'rollDigest'>,
  options?: ReadOptions,
): Promise<Result<PollRoll>> {
  const frozen = await readFrozenRoll(resources, poll, options);
  if (!frozen.ok) return frozen;
  const byAgent = new Map(frozen.value.voters.map((voter) => [voter.agent, voter]));
  const digest = await digestOf(rollText(frozen.value));
  return success({
    voters: frozen.value.voters,
    get: (webId) => byAgent.get(webId),
    isIntact: digest === poll.rollDigest,
  });
}

/** Reads the roll as it was written. */
export async function readFrozenRoll(
  resources: Resources,
  poll: Pick<Poll, 'iri'>,
  options?: ReadOptions,
): Promise<Result<FrozenRoll>> {
  const url = pollParts.roll(poll);
  const read = await resources.read(url, {asReader: true, maxBytes: listMaxBytes, ...options});
  if (!read.ok) return read;
  const roll = readRoll(read.value.graph, url, poll.iri);
  return roll ? success(roll) : failure('malformed', {url, detail: 'No roll of this poll'});
}
