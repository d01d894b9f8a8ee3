import {copyTriples, readCopies, receiptTriples} from '../../vocab/kinds/poll/copies.js';
import type {PostedBallot} from '../../vocab/kinds/poll/count-types.js';
import {VoterIndex} from '../../vocab/kinds/poll/counting/voters.js';
import type {Poll} from '../../vocab/kinds/poll/poll.js';
import type {Triple} from '../../vocab/rdf/terms.js';
import {changeDocument} from '../documents/change.js';
import type {Resources} from '../documents/resources.js';
import {inParallel} from '../in-parallel.js';
import {listMaxBytes} from '../lists/row.js';
import {Patience} from '../patience.js';
import {isPassing, success, type Problem, type Result} from '../problem.js';
import {inOrder} from '../steps.js';
import {boxesOf, pollParts} from './addresses.js';
import {ballotsIn} from './own-vote.js';
import type {PollRoll} from './poll-roll.js';
import {isSameBallot, readItems} from './read-items.js';
import {partsOf, readReceipts} from './receipts.js';
import {isChoice} from './vote-work.js';

/** Whoever confirms votes, and publishes what they come to. */
export interface Teller {
  readonly resources: Resources;
  /** Makes requests in a moderator's name. */
  readonly fetch: typeof fetch;
  readonly poll: Poll;
  readonly roll: Pick<PollRoll, 'voters'>;
}

/** Something in the box that is not confirmed, and why. */
export interface WaitingVote {
  readonly item: string;
  /** WebID of whose it would be. */
  readonly voter?: string | undefined;
  /**
   * `unreachable`: the voter's own server cannot be asked now. `unconfirmed`: the voter's own space does not say so, or not to the tellers.
   * `unread`: what lies in the box could not be read now. `rubbish`: nobody can have voted that: it is no ballot, is nobody's, or came too early or
   * too late.
   */
  readonly reason: 'unreachable' | 'unconfirmed' | 'unread' | 'rubbish';
}

/** What confirming has come to. */
export interface Confirmed {
  /** How many were confirmed this time. */
  readonly confirmed: number;
  readonly waiting: readonly WaitingVote[];
}

/**
 * Confirms what lies in the box and in the voter's own space as well: from then on it counts, whatever becomes of the voter's copy. Several
 * tellers may do it at the same time, and again: each ballot is confirmed once.
 * @param onProgress told how many of the parts of the box are done.
 */
export async function confirmBallots(
  teller: Teller,
  onProgress?: (progress: {readonly done: number; readonly of: number}) => void,
): Promise<Result<Confirmed>> {
  const parts = partsOf(teller.poll);
  const voters = new VoterIndex(teller.roll.voters);
  const waiting: WaitingVote[] = [];
  let confirmed = 0;
  for (const part of parts) {
    onProgress?.({done: part, of: parts.length});
    const done = await confirmPart(teller, part, voters);
    if (!done.ok) return done;
    confirmed += done.value.confirmed;
    waiting.push(...done.value.waiting);
  }
  return success({confirmed, waiting});
}

async function confirmPart(teller: Teller, part: number, voters: VoterIndex): Promise<Result<Confirmed>> {
  const {resources, poll} = teller;
  const receipts = await readReceipts(resources, poll, {fresh: true, parts: [part]});
  if (!receipts.ok) return receipts;
  const known = new Set(receipts.value.map(({item}) => item));
  const box = pollParts.box(poll, part);
  const read = await readItems(resources, box, {skips: (url) => known.has(url)});
  if (!read.ok) return read;
  const looked = await lookInHomes(teller, voters, read.value.items);
  const unread = read.value.unread.map(({url}): WaitingVote => ({item: url, reason: 'unread'}));
  const waiting = [...looked.waiting, ...unread];
  if (!looked.found.length) return success({confirmed: 0, waiting});
  const written = await writeConfirmed(teller, part, voters, looked.found);
  return written.ok ? success({confirmed: looked.found.length, waiting}) : written;
}

/** A ballot that lies in the box and in its author's space. */
export interface FoundBallot extends Required<Pick<PostedBallot, 'url' | 'ballot' | 'digest'>> {
  readonly voter: string;
  /** Milliseconds since 1970. */
  readonly arrived: number;
}

/** Looks in the space of whoever a ballot would be of. */
export async function lookInHomes(
  {resources, poll}: Pick<Teller, 'resources' | 'poll'>,
  voters: VoterIndex,
  items: readonly PostedBallot[],
): Promise<{readonly found: readonly FoundBallot[]; readonly waiting: readonly WaitingVote[]}> {
  const found: FoundBallot[] = [];
  const waiting: WaitingVote[] = [];
  const patience = new Patience();
  await inParallel(items, async ({url, ballot, digest, arrived}) => {
    const voter = ballot && voters.ownerOf(ballot.twin);
    if (!ballot || !digest || !voter || ballot.poll !== poll.iri || !isInTime(poll, arrived)) {
      return void waiting.push({item: url, voter, reason: 'rubbish'});
    }
    const reason = patience.isOver(voter)
      ? 'unreachable'
      : await whyNot({resources, poll}, ballot, (problem) => patience.note(voter, problem));
    if (reason) waiting.push({item: url, voter, reason});
    else found.push({url, ballot, digest, arrived, voter});
  });
  return {found, waiting};
}

/** By the time of the server; a ballot of which that is not known can never be confirmed. */
function isInTime({opens = -Infinity, closes = -Infinity}: Poll, arrived: number | undefined): arrived is number {
  return arrived !== undefined && arrived >= opens && arrived < closes;
}

async function whyNot(
  {resources, poll}: Pick<Teller, 'resources' | 'poll'>,
  ballot: FoundBallot['ballot'],
  onProblem: (problem: Problem) => void,
): Promise<WaitingVote['reason'] | undefined> {
  const read = await resources.read(ballot.twin, {fresh: true, asStored: true});
  if (read.ok) {
    const twin = ballotsIn(read.value.graph, poll).find(({id}) => id === ballot.id);
    return isSameBallot(ballot, twin) ? undefined : 'unconfirmed';
  }
  onProblem(read.problem);
  return isPassing(read.problem) ? 'unreachable' : 'unconfirmed';
}

/** The copies first: whoever finds a receipt finds what it is for. */
async function writeConfirmed(
  teller: Teller,
  part: number,
  voters: VoterIndex,
  found: readonly FoundBallot[],
): Promise<Result<unknown>> {
  const {poll} = teller;
  const before = await earlierOnes(teller, part, voters);
  if (!before.ok) return before;
  const receipts = withPredecessors(before.value, found).flatMap(receiptTriples);
  return inOrder([
    () =>
      add(
        teller,
        pollParts.copies(poll, part),
        found.flatMap((one) => copyTriples(one, isChoice(poll.method))),
      ),
    () => add(teller, pollParts.receipts(poll, part), receipts),
  ]);
}

/** The address in the box of the last confirmed vote of each person, by the person. */
async function earlierOnes(
  {resources, poll}: Teller,
  part: number,
  voters: VoterIndex,
): Promise<Result<Map<string, string>>> {
  const read = await resources.read(pollParts.copies(poll, part), {fresh: true, maxBytes: listMaxBytes});
  if (!read.ok && read.problem.kind !== 'missing') return read;
  const copies = read.ok ? readCopies(read.value.graph, boxesOf(poll)).items.slice() : [];
  copies.sort((one, other) => (one.arrived ?? 0) - (other.arrived ?? 0));
  return success(new Map(copies.flatMap(({url, ballot}) => (ballot ? [[voters.ownerOf(ballot.twin) ?? '', url]] : []))));
}

/**
 * A receipt says which other one is the same person's, without saying whose: so that everybody can know how many people have voted, also while
 * nobody may know who.
 */
function withPredecessors(last: Map<string, string>, found: readonly FoundBallot[]) {
  const inOrderOfArrival = found.slice().sort((one, other) => one.arrived - other.arrived);
  return inOrderOfArrival.map(({url, digest, arrived, voter}) => {
    const replaces = last.get(voter);
    last.set(voter, url);
    return {item: url, digest, arrived, ...(replaces && {replaces})};
  });
}

function add({resources, fetch}: Teller, url: string, wanted: readonly Triple[]): Promise<Result<unknown>> {
  return changeDocument({
    resources,
    fetch,
    url,
    create: true,
    maxBytes: listMaxBytes,
    plan: (graph) => success({deletes: [], inserts: wanted.filter((statement) => !graph.has(statement))}),
  });
}
