import {askToWrite} from '../ask-to-write.js';
import {ask} from '../http.js';
import {success, type Result} from '../problem.js';

/** Larger than anything that we publish. */
const maxBytes = 16 << 20;

/**
 * Writes a file that follows from something else, unless it says the same already.
 * @param write makes the file, given what it says so far.
 * @returns whether it was written. Where somebody else was faster, theirs stays.
 */
export async function putIfChanged(
  fetcher: typeof fetch,
  url: string,
  type: string,
  write: (before: string | undefined) => string,
): Promise<Result<boolean>> {
  const before = await ask(fetcher, url, {headers: {accept: type}, cache: 'no-cache', maxBytes});
  if (!before.ok && before.problem.kind !== 'missing') return before;
  const body = write(before.ok ? before.value.text : undefined);
  if (before.ok && before.value.text === body) return success(false);
  const etag = before.ok ? before.value.headers.get('etag') : undefined;
  const condition: Record<string, string> = etag ? {'if-match': etag} : before.ok ? {} : {'if-none-match': '*'};
  const written = await askToWrite(fetcher, url, {
    method: 'PUT',
    headers: {'content-type': type, ...condition},
    body,
  });
  if (!written.ok && written.problem.kind === 'conflict') return success(false);
  return written.ok ? success(true) : written;
}
