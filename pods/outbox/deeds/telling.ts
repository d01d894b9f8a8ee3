import {announce} from '../../lists/announce.js';
import {failure, success, type Result} from '../../problem.js';
import type {Sending} from './handler.js';

/** Makes the list look at a source that has changed. A list that is none, or takes no word from this person, is nobody's concern. */
export async function tell(sending: Sending, list: string | undefined, source: string): Promise<Result<unknown>> {
  if (!list) return success(undefined);
  const told = await announceSurely(sending, list, source);
  const isNobodys = !told.ok && (told.problem.kind === 'missing' || told.problem.kind === 'forbidden');
  return isNobodys ? success(undefined) : told;
}

/** Announces a source. A server that cannot read the group of members just now refuses, too: so a refusal must be said twice. */
export async function announceSurely(
  {resources, fetch, deed}: Sending,
  list: string,
  source: string,
): Promise<Result<unknown>> {
  const told = await announce({resources, fetch, list, source});
  if (told.ok || told.problem.kind !== 'forbidden') return told;
  const {url, status} = told.problem;
  const isSaidAgain = deed.problem?.url === url && deed.problem?.status === status;
  return isSaidAgain ? told : failure('too-slow', {url, status, detail: 'The list takes no word'});
}
