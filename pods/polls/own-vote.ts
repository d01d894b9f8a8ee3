import {ballotText, digestOf, findBallots, readBallot, type Ballot} from '../../vocab/kinds/ballot/ballot.js';
import type {Poll} from '../../vocab/kinds/poll/poll.js';
import type {Graph} from '../../vocab/rdf/graph.js';
import type {ReadOptions, Resources} from '../documents/resources.js';
import {success, type Result} from '../problem.js';

/** What somebody has voted last in a poll, as it lies in the own space. */
export interface OwnVote {
  readonly ballot: Ballot;
  /** SHA-256 of what it says, in hexadecimal: by it the vote is found among those that are counted. */
  readonly digest: string;
  /** Whether it waits to be sent. */
  readonly isPending: boolean;
}

/** Reads the own vote, with what waits to be sent; nothing if there is none. `address` as `ownVoteAddress` gives it. */
export async function readOwnVote(
  resources: Resources,
  address: string,
  poll: Pick<Poll, 'iri'>,
  options?: ReadOptions,
): Promise<Result<OwnVote | undefined>> {
  const read = await resources.read(address, {asReader: true, ...options});
  if (!read.ok) return read.problem.kind === 'missing' ? success(undefined) : read;
  const ballot = lastBallot(read.value.graph, poll);
  if (!ballot) return success(undefined);
  return success({ballot, digest: await digestOf(ballotText(ballot)), isPending: Boolean(read.value.pending?.length)});
}

/** All that somebody has voted in a poll, as it lies in one document. */
export function ballotsIn(graph: Graph, {iri}: Pick<Poll, 'iri'>): Ballot[] {
  return findBallots(graph).flatMap((id) => {
    const ballot = readBallot(graph, id);
    return ballot?.poll === iri ? [ballot] : [];
  });
}

/** The one that no other takes the place of. Two devices may have made two of them: the same one is taken each time. */
function lastBallot(graph: Graph, poll: Pick<Poll, 'iri'>): Ballot | undefined {
  const ballots = ballotsIn(graph, poll);
  const replaced = new Set(ballots.map(({replaces}) => replaces));
  const last = ballots.filter(({id}) => !replaced.has(id));
  return last.sort((one, other) => (one.id < other.id ? -1 : 1))[0];
}
