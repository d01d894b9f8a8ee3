import {announce} from '../../lists/announce.js';
import {success, type Result} from '../../problem.js';
import type {Sending} from './handler.js';

/** Makes the list look at a source that has changed. A list that is none, or takes no word from this person, is nobody's concern. */
export async function tell({resources, fetch}: Sending, list: string | undefined, source: string): Promise<Result<unknown>> {
  if (!list) return success(undefined);
  const told = await announce({resources, fetch, list, source});
  const isNobodys = !told.ok && (told.problem.kind === 'missing' || told.problem.kind === 'forbidden');
  return isNobodys ? success(undefined) : told;
}
