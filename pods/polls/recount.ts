import type {Outcome} from '../../vocab/kinds/outcome/outcome.js';
import type {PollCount, PostedBallot} from '../../vocab/kinds/poll/count-types.js';
import {countPoll} from '../../vocab/kinds/poll/count.js';
import type {Poll} from '../../vocab/kinds/poll/poll.js';
import {isInside} from '../../vocab/rdf/iri.js';
import {ldp} from '../../vocab/rdf/vocabularies.js';
import {timeInListing} from '../boxes/listing-time.js';
import {ownTime} from '../boxes/read-box.js';
import type {Resources} from '../documents/resources.js';
import {inParallel} from '../in-parallel.js';
import {listMaxBytes} from '../lists/row.js';
import {success, type Result} from '../problem.js';
import {pollParts} from './addresses.js';
import {compareCount, type Difference} from './compare-count.js';
import type {PollRoll} from './poll-roll.js';
import {isRubbish, postedBallot} from './read-items.js';
import {readOutcome} from './read-outcome.js';
import {partsOf, readReceipts} from './receipts.js';
import {readTwins, type Twin} from './twins.js';

/** Whoever counts again. */
export interface Recounting {
  readonly resources: Resources;
  readonly poll: Poll;
  readonly roll: PollRoll;
}

export interface RecountOptions {
  /** Stops counting; what was read so far is in the result, and counting can go on from there. */
  readonly signal?: AbortSignal;
  /** Told how many of the things to read have been read: what lies in the box, and the spaces of those who may vote. */
  readonly onProgress?: (progress: {readonly done: number; readonly of: number}) => void;
  /** What an earlier count that was stopped has read. */
  readonly state?: RecountState;
}

/** What a count has read so far. */
export interface RecountState {
  readonly items: Map<string, PostedBallot>;
  /** What each voter's own space says, by the WebID. */
  readonly twins: Map<string, Twin>;
}

/** A poll counted again from the sources. */
export interface Recount {
  /** False if it was stopped: then the rest is missing, and nothing is compared. */
  readonly isComplete: boolean;
  readonly count: PollCount;
  readonly outcome?: Outcome | undefined;
  /** Where the sources and what is published do not agree; none is what everybody hopes for. */
  readonly differences: readonly Difference[];
  /** Requests that were made, as far as they are for one thing each. */
  readonly requests: number;
  readonly state: RecountState;
}

/**
 * Counts a poll again from the sources, as any member can: who may vote, what lies in the box, what the tellers have confirmed, and what each
 * voter's own space says. The tellers' copies and their result are not believed; the result is compared with this one. `forbidden` as long as the
 * votes are hidden.
 */
export async function recount(
  {resources, poll, roll}: Recounting,
  {signal, onProgress, state = {items: new Map(), twins: new Map()}}: RecountOptions = {},
): Promise<Result<Recount>> {
  const boxes = await listBoxes(resources, poll);
  if (!boxes.ok) return boxes;
  const receipts = await readReceipts(resources, poll, {fresh: true});
  if (!receipts.ok) return receipts;
  const outcome = await readOutcome(resources, poll, {fresh: true});
  if (!outcome.ok) return outcome;
  const of = boxes.value.length + roll.voters.length;
  const tell = () => onProgress?.({done: state.items.size + state.twins.size, of});
  tell();
  const unread = await readAll(resources, boxes.value, state, {signal, tell});
  await readTwins({resources, poll, voters: roll.voters, twins: state.twins, signal, onRead: tell});
  const isComplete = !signal?.aborted;
  const items = boxes.value.flatMap(({url}) => state.items.get(url) ?? []);
  const count = countPoll({rules: poll, roll: roll.voters, items, confirmations: receipts.value});
  const found = {poll, roll, count, items, unread, receipts: receipts.value, twins: state.twins, outcome: outcome.value};
  return success({
    isComplete,
    count,
    outcome: outcome.value,
    differences: isComplete ? await compareCount(found) : [],
    requests: items.length + unread.length + state.twins.size + 2 * poll.boxParts + 1,
    state,
  });
}

interface Listed {
  readonly url: string;
  readonly time: number | undefined;
}

/** What lies in all parts of the box, with the time of the server. */
async function listBoxes(resources: Resources, poll: Poll): Promise<Result<readonly Listed[]>> {
  const listed: Listed[] = [];
  for (const part of partsOf(poll)) {
    const box = pollParts.box(poll, part);
    const read = await resources.read(box, {fresh: true, maxBytes: listMaxBytes});
    if (!read.ok) return read;
    const {graph} = read.value;
    const inside = graph.iris(box, ldp.contains).filter((url) => isInside(url, box));
    listed.push(...inside.map((url) => ({url, time: timeInListing(graph, url)?.getTime()})));
  }
  return success(listed);
}

/** Opens what lies in the box. @returns addresses of what could not be read now. */
async function readAll(
  resources: Resources,
  listed: readonly Listed[],
  {items}: RecountState,
  {signal, tell}: {readonly signal?: AbortSignal | undefined; readonly tell: () => void},
): Promise<string[]> {
  const unread: string[] = [];
  const left = listed.filter(({url}) => !items.has(url));
  await inParallel(left, async ({url, time}) => {
    if (signal?.aborted) return;
    const read = url.endsWith('/') ? undefined : await resources.read(url, {fresh: true});
    if (read?.ok) items.set(url, await postedBallot(url, read.value.graph, time ?? ownTime(read.value)?.getTime()));
    else if (!read || isRubbish(read.problem)) items.set(url, {url});
    else unread.push(url);
    tell();
  });
  return unread;
}
