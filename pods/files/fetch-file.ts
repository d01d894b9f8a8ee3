import {failure, problemOfStatus, success, type Result} from '../problem.js';
import {sizeOf} from './read-part.js';
import {Watch} from './watch.js';

export interface FileAsked {
  /** Makes the request in the name of whoever may read the file. */
  readonly fetch: typeof fetch;
  readonly url: string;
  readonly signal?: AbortSignal | undefined;
  /** Told while it arrives: how much has, and of how much if the server says so. */
  readonly onProgress?: ((bytes: number, of: number | undefined) => void) | undefined;
}

/** What has arrived is handed to the browser in pieces of so many bytes: it keeps large ones on the disk. */
const pieceBytes = 4_000_000;

/**
 * Fetches all of a file, as bytes without a type: what its server calls it decides nothing.
 * Problems: `too-slow`, `offline`, also if it was called off, and what the server says.
 */
export async function fetchFile({fetch: fetcher, url, signal, onProgress}: FileAsked): Promise<Result<Blob>> {
  const watch = new Watch(signal);
  try {
    const response = await fetcher(url, {signal: watch.signal});
    const {ok, status} = response;
    if (!ok) return failure(problemOfStatus(status), {url, status});
    const size = sizeOf(response);
    const pieces: Blob[] = [];
    let [part, partBytes, bytes]: [Uint8Array<ArrayBuffer>[], number, number] = [[], 0, 0];
    for (const reader = response.body?.getReader(); reader;) {
      watch.renew();
      const {done, value} = await reader.read();
      if (value) {
        part.push(value);
        partBytes += value.byteLength;
        bytes += value.byteLength;
        onProgress?.(bytes, size);
      }
      if (done || partBytes > pieceBytes) {
        pieces.push(new Blob(part));
        [part, partBytes] = [[], 0];
      }
      if (done) break;
    }
    return success(new Blob(pieces, {type: 'application/octet-stream'}));
  } catch (error) {
    return failure(watch.isLate ? 'too-slow' : 'offline', {url, detail: String(error)});
  } finally {
    watch.end();
  }
}
