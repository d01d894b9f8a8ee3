import {inSlices} from '../vocab/rdf/slices.js';
import {failure, problemOfStatus, success, type Result} from './problem.js';

/** A complete answer of a server, read into memory. */
export interface Answer {
  readonly status: number;
  /** Address of what was answered, after redirects. */
  readonly url: string;
  readonly headers: Headers;
  readonly text: string;
}

export interface Request {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | ArrayBuffer;
  readonly cache?: RequestCache;
  /** Time allowed for the whole answer, in milliseconds. */
  readonly timeout?: number;
  /** Size allowed for the answer, in bytes after decompression. */
  readonly maxBytes?: number;
}

/** A server that has not answered completely after this many milliseconds counts as too slow. */
export const defaultTimeout = 8_000;
/** Larger than any profile, small enough for a phone. */
export const defaultMaxBytes = 1 << 20;

/**
 * Asks a server and reads the whole answer. Every failure is a problem: no answer, too slow, too large, or a status that is
 * not a success. Servers exist that accept a request and never answer it, so nothing is asked without a limit.
 */
export async function ask(fetcher: typeof fetch, url: string, request: Request = {}): Promise<Result<Answer>> {
  const {timeout = defaultTimeout, maxBytes = defaultMaxBytes, ...init} = request;
  const controller = new AbortController();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    controller.abort();
  }, timeout);
  try {
    const response = await fetcher(url, {...init, signal: controller.signal});
    if (!response.ok) {
      void response.body?.cancel().catch(() => undefined);
      const {status, headers} = response;
      const retryAfter = headers.get('retry-after');
      const askedAt = headers.get('date');
      return failure(problemOfStatus(status), {url, status, ...(retryAfter && {retryAfter, ...(askedAt && {askedAt})})});
    }
    const text = await readText(response, maxBytes);
    if (text === undefined) return failure('too-large', {url});
    return success({status: response.status, url: response.url || url, headers: response.headers, text});
  } catch (error) {
    return failure(late ? 'too-slow' : 'offline', {url, detail: String(error)});
  } finally {
    clearTimeout(timer);
    controller.abort();
  }
}

/** The body as text, or `undefined` once it exceeds `maxBytes`. */
async function readText(response: Response, maxBytes: number): Promise<string | undefined> {
  if (!response.body) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  const pause = inSlices();
  for (const reader = response.body.getReader(); ;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) return undefined;
    text += decoder.decode(value, {stream: true});
    // Out of a cache, a long answer is there at once.
    await pause();
  }
}
