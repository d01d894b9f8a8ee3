import {announce} from '../../lists/announce.js';
import {failure, success, type Result} from '../../problem.js';
import type {Sending} from './handler.js';

/**
 * Makes the list look at a source that has changed. A list that is none, or takes no word from this person, is nobody's concern; but a server
 * that cannot read the group of members just now says the same, so that it is asked once more.
 */
export async function tell(
  {resources, fetch, deed}: Sending,
  list: string | undefined,
  source: string,
): Promise<Result<unknown>> {
  if (!list) return success(undefined);
  const told = await announce({resources, fetch, list, source});
  if (told.ok || (told.problem.kind !== 'missing' && told.problem.kind !== 'forbidden')) return told;
  const {url, status} = told.problem;
  const isCertain = status === undefined || (deed.problem?.url === url && deed.problem?.status === status);
  return isCertain ? success(undefined) : failure('too-slow', {url, status, detail: 'The list takes no word'});
}
