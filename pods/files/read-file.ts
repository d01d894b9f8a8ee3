import {failure, problemOfStatus, success, type Result} from '../problem.js';

/** Milliseconds: a document of 10 MB takes so long on a slow line. */
const timeout = 120_000;

/**
 * Reads a file with somebody's rights, as bytes without a type: what it is called by its server decides nothing here.
 * Problems: `offline`, `too-slow`, and what the server says.
 */
export async function readFile(fetcher: typeof fetch, url: string): Promise<Result<Blob>> {
  try {
    const response = await fetcher(url, {signal: AbortSignal.timeout(timeout)});
    const {ok, status} = response;
    if (!ok) return failure(problemOfStatus(status), {url, status});
    return success(new Blob([await response.arrayBuffer()], {type: 'application/octet-stream'}));
  } catch (error) {
    const isLate = error instanceof DOMException && error.name === 'TimeoutError';
    return failure(isLate ? 'too-slow' : 'offline', {url, detail: String(error)});
  }
}
