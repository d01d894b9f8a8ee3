import {emptyPack, readPack, type Pack} from '../../vocab/kinds/pack/pack.js';
import type {Poll} from '../../vocab/kinds/poll/poll.js';
import type {ReadOptions, Resources} from '../documents/resources.js';
import {success, type Result} from '../problem.js';
import {pollParts} from './addresses.js';

/** Reads what there is to read before voting, with what waits to be sent; an empty pack as long as nobody has written one. */
export async function readPollPack(
  resources: Resources,
  poll: Pick<Poll, 'iri'>,
  {languages, ...options}: ReadOptions & {readonly languages?: readonly string[]} = {},
): Promise<Result<Pack>> {
  const url = pollParts.pack(poll);
  const read = await resources.read(url, {asReader: true, ...options});
  if (read.ok) return success(readPack(read.value.graph, url, languages));
  return read.problem.kind === 'missing' ? success(emptyPack) : read;
}
