import {failure, problemOfStatus, success, type Result} from '../problem.js';
import {Watch} from './watch.js';

export interface PartAsked {
  /** Makes the request in the name of whoever may read the file. */
  readonly fetch: typeof fetch;
  readonly url: string;
  /** No more than this is held in memory. */
  readonly maxBytes: number;
  /** Whether the beginning is enough: then no more than that is asked for. */
  readonly isStartEnough?: boolean;
  readonly signal?: AbortSignal | undefined;
  /** Told while it arrives: how much has, and of how much if the server says so. */
  readonly onProgress?: ((bytes: number, of: number | undefined) => void) | undefined;
}

/** What has been read of a file. */
export interface FilePart {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Whether that is all of it. */
  readonly isWhole: boolean;
}

/**
 * Reads a file, or its beginning, as bytes without a type. A file of whatever size costs no more memory than was allowed, whatever its server
 * says of it; whoever wants only the beginning asks for that (RFC 9110, 14.2), and cuts what a server sends that does not know how.
 * Problems: `too-large` if all of it is wanted and it is larger, `too-slow`, `offline`, and what the server says. One that was called off
 * counts as `offline`: whoever did that waits for no answer.
 */
export async function readPart(asked: PartAsked): Promise<Result<FilePart>> {
  const {fetch: fetcher, url, maxBytes, isStartEnough = false, signal} = asked;
  const watch = new Watch(signal);
  try {
    const response = await request(fetcher, url, isStartEnough ? maxBytes : undefined, watch.signal);
    const {ok, status} = response;
    if (!ok) return failure(problemOfStatus(status), {url, status});
    const size = sizeOf(response);
    if (!isStartEnough && size !== undefined && size > maxBytes) return failure('too-large', {url});
    const read = await readBody(response, asked, size, watch);
    return read.isWhole || isStartEnough ? success(read) : failure('too-large', {url});
  } catch (error) {
    return failure(watch.isLate ? 'too-slow' : 'offline', {url, detail: String(error)});
  } finally {
    watch.end();
  }
}

/**
 * A server should answer a range that goes past the end with what there is (RFC 9110, 14.1.2). The Community Solid Server refuses it (416): then the
 * file is shorter than the part, and all of it may come.
 */
async function request(
  fetcher: typeof fetch,
  url: string,
  most: number | undefined,
  signal: AbortSignal,
): Promise<Response> {
  const headers: HeadersInit = most === undefined ? {} : {range: `bytes=0-${most - 1}`};
  const response = await fetcher(url, {headers, signal});
  if (response.status !== 416 || most === undefined) return response;
  await response.body?.cancel();
  return fetcher(url, {signal});
}

async function readBody(
  response: Response,
  {maxBytes, onProgress}: PartAsked,
  size: number | undefined,
  watch: Watch,
): Promise<FilePart> {
  const parts: Uint8Array[] = [];
  let length = 0;
  if (!response.body) return {bytes: new Uint8Array(), isWhole: true};
  for (const reader = response.body.getReader(); length <= maxBytes;) {
    watch.renew();
    const {done, value} = await reader.read();
    if (done) break;
    parts.push(value);
    length += value.byteLength;
    onProgress?.(Math.min(length, maxBytes), size);
  }
  const bytes = new Uint8Array(Math.min(length, maxBytes));
  let at = 0;
  for (const part of parts) {
    const rest = part.subarray(0, bytes.length - at);
    bytes.set(rest, at);
    at += rest.byteLength;
  }
  // A server that does not say how large all of it is has sent a part that may be all.
  const isEnd = size === undefined ? response.status !== 206 || length < maxBytes : size <= length;
  return {bytes, isWhole: isEnd && length <= maxBytes};
}

/** How large all of a file is of which this is the answer, or a part, as far as the server says. */
export function sizeOf({status, headers}: Response): number | undefined {
  const said = status === 206 ? headers.get('content-range')?.split('/')[1] : headers.get('content-length');
  return said && /^\d+$/.test(said) ? Number(said) : undefined;
}
