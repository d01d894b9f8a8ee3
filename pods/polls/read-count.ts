import {readCopies} from '../../vocab/kinds/poll/copies.js';
import type {Confirmation, CountInput, PollCount, PostedBallot} from '../../vocab/kinds/poll/count-types.js';
import {countPoll} from '../../vocab/kinds/poll/count.js';
import type {Poll} from '../../vocab/kinds/poll/poll.js';
import {documentOf, isInside} from '../../vocab/rdf/iri.js';
import {ldp} from '../../vocab/rdf/vocabularies.js';
import type {ReadOptions, Resources} from '../documents/resources.js';
import {listMaxBytes} from '../lists/row.js';
import {success, type Result} from '../problem.js';
import {boxesOf, pollParts} from './addresses.js';
import type {PollRoll} from './poll-roll.js';
import {partsOf} from './receipts.js';

/** A poll counted from the tellers' copies: a few requests, however many have voted. */
export interface PollReading {
  readonly count: PollCount;
  /** How many people have a confirmed vote, whether it is valid or not. */
  readonly voted: number;
  /** How many lie in the box that no teller has confirmed yet. */
  readonly unconfirmed: number;
}

/**
 * Counts what the tellers have confirmed, by their copies. Who wants to be sure counts again from the sources (`recount`). `forbidden` as long
 * as the votes are hidden.
 */
export async function readCount(
  resources: Resources,
  poll: Poll,
  roll: Pick<PollRoll, 'voters'>,
  options?: ReadOptions,
): Promise<Result<PollReading>> {
  const copies = await readAllCopies(resources, poll, options);
  if (!copies.ok) return copies;
  const {items, confirmations} = copies.value;
  const unconfirmed = await countUnconfirmed(resources, poll, confirmations, options);
  const count = countPoll({rules: poll, roll: roll.voters, items, confirmations});
  return success({count, voted: countVoters(items), unconfirmed});
}

/** Each voter's votes in one poll lie in one document. */
function countVoters(items: readonly PostedBallot[]): number {
  return new Set(items.map(({url, ballot}) => (ballot ? documentOf(ballot.twin) : url))).size;
}

async function readAllCopies(
  resources: Resources,
  poll: Poll,
  options?: ReadOptions,
): Promise<Result<Pick<CountInput, 'items' | 'confirmations'>>> {
  const items: PostedBallot[] = [];
  const confirmations: Confirmation[] = [];
  for (const part of partsOf(poll)) {
    const read = await resources.read(pollParts.copies(poll, part), {asReader: true, maxBytes: listMaxBytes, ...options});
    // As long as nothing is confirmed, there is none.
    if (!read.ok && read.problem.kind !== 'missing') return read;
    if (!read.ok) continue;
    const copies = readCopies(read.value.graph, boxesOf(poll));
    items.push(...copies.items);
    confirmations.push(...copies.confirmations);
  }
  return success({items, confirmations});
}

/** By the listings alone. Where a box cannot be listed, nothing is known of it. */
async function countUnconfirmed(
  resources: Resources,
  poll: Poll,
  confirmations: readonly Confirmation[],
  options?: ReadOptions,
): Promise<number> {
  const known = new Set(confirmations.map(({item}) => item));
  let unconfirmed = 0;
  for (const part of partsOf(poll)) {
    const box = pollParts.box(poll, part);
    const listing = await resources.read(box, {asReader: true, maxBytes: listMaxBytes, ...options});
    const items = listing.ok ? listing.value.graph.iris(box, ldp.contains) : [];
    unconfirmed += items.filter((item) => isInside(item, box) && !known.has(item)).length;
  }
  return unconfirmed;
}
