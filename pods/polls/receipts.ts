import type {Confirmation} from '../../vocab/kinds/poll/count-types.js';
import {readReceipts as receiptsIn} from '../../vocab/kinds/poll/copies.js';
import type {Poll} from '../../vocab/kinds/poll/poll.js';
import type {ReadOptions, Resources} from '../documents/resources.js';
import {listMaxBytes} from '../lists/row.js';
import {success, type Result} from '../problem.js';
import {boxesOf, partOf, pollParts} from './addresses.js';
import type {OwnVote} from './own-vote.js';

type Divided = Pick<Poll, 'iri' | 'boxParts'>;

/** Where it stands that something is confirmed: by itself, or beside the copies. */
export type ReceiptSource = 'receipts' | 'copies';

/** The tellers' word on what they have confirmed, in one part of the box or in all of them. */
export async function readReceipts(
  resources: Resources,
  poll: Divided,
  {
    parts,
    from = 'receipts',
    ...options
  }: ReadOptions & {readonly parts?: readonly number[]; readonly from?: ReceiptSource} = {},
): Promise<Result<readonly Confirmation[]>> {
  const wanted = parts ?? partsOf(poll);
  const found: Confirmation[] = [];
  for (const part of wanted) {
    const read = await resources.read(pollParts[from](poll, part), {asReader: true, maxBytes: listMaxBytes, ...options});
    // As long as nothing is confirmed, there is none.
    if (!read.ok && read.problem.kind !== 'missing') return read;
    if (read.ok) found.push(...receiptsIn(read.value.graph, boxesOf(poll)));
  }
  return success(found);
}

/** The numbers of the parts into which a poll's box is divided. */
export function partsOf({boxParts}: Pick<Poll, 'boxParts'>): number[] {
  return Array.from({length: boxParts}, (_, part) => part);
}

/** How many people have a confirmed vote: everybody who may read the poll can know that, also while the votes are hidden. */
export async function readTurnout(resources: Resources, poll: Divided, options?: ReadOptions): Promise<Result<number>> {
  const receipts = await readReceipts(resources, poll, options);
  if (!receipts.ok) return receipts;
  const items = new Set(receipts.value.map(({item}) => item));
  for (const {replaces} of receipts.value) if (replaces) items.delete(replaces);
  return success(items.size);
}

/**
 * What has become of the own vote: `confirmed` by a teller, with the time at which it arrived; `received`: sent, and not confirmed yet;
 * `on-the-way`: it waits to be sent.
 */
export type Receipt =
  | {readonly status: 'confirmed'; /** Milliseconds since 1970. */ readonly arrived: number}
  | {readonly status: 'received' | 'on-the-way'};

/** Looks for the own vote among those that are confirmed, by the receipts; the tellers' copies say the same to whoever may read them. */
export async function readReceipt(
  resources: Resources,
  poll: Divided,
  webId: string,
  {digest, isPending}: Pick<OwnVote, 'digest' | 'isPending'>,
  {from, ...options}: ReadOptions & {readonly from?: ReceiptSource} = {},
): Promise<Result<Receipt>> {
  if (isPending) return success({status: 'on-the-way'});
  const parts = [await partOf(webId, poll.boxParts)];
  const receipts = await readReceipts(resources, poll, {...options, parts, ...(from && {from})});
  if (!receipts.ok) return receipts;
  const own = receipts.value.find((receipt) => receipt.digest === digest);
  return success(own ? {status: 'confirmed', arrived: own.arrived} : {status: 'received'});
}
