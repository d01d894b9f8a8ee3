import type {Ballot} from '../../vocab/kinds/ballot/ballot.js';
import type {Voter} from '../../vocab/kinds/poll/count-types.js';
import type {Poll} from '../../vocab/kinds/poll/poll.js';
import type {Resources} from '../documents/resources.js';
import {inParallel} from '../in-parallel.js';
import type {Problem} from '../problem.js';
import {ownVoteAddress} from './addresses.js';
import {ballotsIn} from './own-vote.js';

/** What somebody's own space says of a poll. */
export type Twin =
  /** All that the person has voted there; none if there is no such document. */
  | {readonly status: 'read'; readonly ballots: readonly Ballot[]}
  | {readonly status: 'unreachable'; readonly problem: Problem};

interface Reading {
  readonly resources: Resources;
  readonly poll: Poll;
  readonly voters: readonly Voter[];
  /** What is known already, by the WebID; what is read is put there. */
  readonly twins: Map<string, Twin>;
  readonly signal?: AbortSignal | undefined;
  /** Called after each. */
  readonly onRead?: () => void;
}

/** Reads what the space of everybody who may vote says of the poll: so a vote is found as well that the box or the tellers lack. */
export async function readTwins({resources, poll, voters, twins, signal, onRead}: Reading): Promise<void> {
  const left = voters.filter(({agent}) => !twins.has(agent));
  await inParallel(left, async (voter) => {
    if (signal?.aborted) return;
    twins.set(voter.agent, await readTwin(resources, poll, voter));
    onRead?.();
  });
}

/** Who has moved has several homes: each may hold votes. */
async function readTwin(resources: Resources, poll: Poll, {homes}: Voter): Promise<Twin> {
  const ballots: Ballot[] = [];
  for (const home of homes) {
    const read = await resources.read(await ownVoteAddress(home, poll), {fresh: true, asStored: true});
    if (read.ok) ballots.push(...ballotsIn(read.value.graph, poll));
    else if (!isNothing(read.problem)) return {status: 'unreachable', problem: read.problem};
  }
  return {status: 'read', ballots};
}

/**
 * Whether there is nothing there. Servers refuse to say so to whoever may not list the place: who has never voted looks like somebody whose
 * vote may not be read. That is told apart by whether a vote of theirs counts.
 */
function isNothing({kind}: Problem): boolean {
  return kind === 'missing' || kind === 'forbidden' || kind === 'signed-out' || kind === 'malformed';
}
