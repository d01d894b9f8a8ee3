import {success, type Result} from '../problem.js';
import {readSources} from './sources.js';
import type {Tidied, Tidying} from './tidying.js';
import {writeRows} from './write-rows.js';

/**
 * Writes the rows of some sources anew, as if their authors had announced them: for whoever looks at sources without being told. A source that
 * is gone loses its row, or, in the list of members, what the row showed. Can be repeated.
 */
export async function refreshRows(tidying: Tidying, sources: Iterable<string>): Promise<Result<Tidied>> {
  const verdicts = await readSources(tidying, sources);
  const written = await writeRows(tidying, verdicts);
  const unread = [...verdicts.values()].filter((verdict) => verdict === 'unread').length;
  return written.ok ? success({rows: written.value, announcements: 0, unread}) : written;
}
