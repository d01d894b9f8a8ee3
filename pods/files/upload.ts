import {failure, problemOfStatus, success, type Result} from '../problem.js';

/** Told while a file is on its way: how many bytes have left, of how many. */
export type OnProgress = (sent: number, of: number) => void;

/**
 * A way of sending that tells how far it is: a page's `fetch` cannot. It is given to the session's `fetch` as `transport`; a session that knows
 * nothing of that sends without telling.
 */
export type Transport = (onProgress: OnProgress) => typeof fetch;

export interface Upload {
  /** Makes requests in the owner's name. */
  readonly fetch: typeof fetch;
  /** Where the file is to lie: an address with a random name, another one for each try. What was cut off may lie at the last one. */
  readonly url: string;
  readonly content: Blob;
  /** The media type with which it is stored. */
  readonly type: string;
  /** Largest size, in bytes. */
  readonly maxBytes: number;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: OnProgress | undefined;
  readonly transport?: Transport | undefined;
}

/**
 * Stores a file of any size without holding it in memory: the browser reads it off the disk while it is sent. Never over another one.
 * Problems: `too-large`, `malformed` for an empty file, `full` without room, `conflict` if the name is taken, `offline` also when it was cancelled.
 */
export async function uploadFile(upload: Upload): Promise<Result<void>> {
  const {fetch, url, content, type, maxBytes, signal, onProgress, transport} = upload;
  if (content.size > maxBytes) return failure('too-large', {url});
  if (!content.size) return failure('malformed', {url, detail: 'An empty file'});
  try {
    const response = await fetch(url, {
      method: 'PUT',
      headers: {'content-type': type, 'if-none-match': '*'},
      body: content,
      ...(signal && {signal}),
      ...(transport && onProgress && {transport: transport(onProgress)}),
    });
    await response.body?.cancel().catch(() => undefined);
    const {ok, status} = response;
    return ok ? success(undefined) : failure(problemOfStatus(status), {url, status});
  } catch (error) {
    return failure('offline', {url, detail: String(error)});
  }
}
