import {failure, problemOfStatus, type Result} from '../problem.js';
import {deleteFile} from './files.js';
import {uploadFile} from './upload.js';

/** Milliseconds within which a file must have come whole: a large one over a slow line takes minutes. */
const timeout = 600_000;

/**
 * Copies a file to another address, which nobody else knows. What is there by that name came from an earlier try, and half of it might: it is
 * written anew.
 * @returns the problem on either side.
 */
export async function copyFile(fetcher: typeof fetch, from: string, to: string): Promise<Result<void>> {
  const read = await readWhole(fetcher, from);
  if (!read.ok) return read;
  const upload = {fetch: fetcher, url: to, content: read.value, type: read.value.type, maxBytes: Infinity};
  const put = await uploadFile(upload);
  if (put.ok || put.problem.kind !== 'conflict') return put;
  const gone = await deleteFile(fetcher, to);
  return gone.ok ? uploadFile(upload) : gone;
}

async function readWhole(fetcher: typeof fetch, url: string): Promise<Result<Blob>> {
  try {
    const response = await fetcher(url, {signal: AbortSignal.timeout(timeout)});
    const {ok, status, headers} = response;
    if (!ok) return failure(problemOfStatus(status), {url, status});
    const content = await response.blob();
    const type = headers.get('content-type') || 'application/octet-stream';
    return {ok: true, value: content.type === type ? content : content.slice(0, content.size, type)};
  } catch (error) {
    return failure('offline', {url, detail: String(error)});
  }
}
