import {readOutcome as outcomeIn, type Outcome} from '../../vocab/kinds/outcome/outcome.js';
import type {Poll} from '../../vocab/kinds/poll/poll.js';
import type {ReadOptions, Resources} from '../documents/resources.js';
import {failure, success, type Result} from '../problem.js';
import {pollParts} from './addresses.js';

/** Reads what a poll has decided; nothing as long as nobody has published it. */
export async function readOutcome(
  resources: Resources,
  poll: Pick<Poll, 'iri'>,
  options?: ReadOptions & {readonly languages?: readonly string[]},
): Promise<Result<Outcome | undefined>> {
  const url = pollParts.outcome(poll);
  const read = await resources.read(url, {asReader: true, ...options});
  if (!read.ok) return read.problem.kind === 'missing' ? success(undefined) : read;
  const outcome = outcomeIn(read.value.graph, url, poll.iri, options?.languages);
  return outcome ? success(outcome) : failure('malformed', {url, detail: 'No outcome of this poll'});
}
