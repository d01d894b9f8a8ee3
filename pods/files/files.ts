import {askToWrite} from '../ask-to-write.js';
import {failure, success, type Result} from '../problem.js';

export interface NewFile {
  /** Makes requests in the owner's name. */
  readonly fetch: typeof fetch;
  /** Where the file is to lie: an address that nothing has yet, so one with a random name. */
  readonly url: string;
  /** What it holds, and of which media type it is. */
  readonly content: Blob;
  /** Media types that may be put there. A page of markup on a pod's host could act in the name of whoever opens it. */
  readonly types: readonly string[];
  /** Largest size, in bytes. */
  readonly maxBytes: number;
}

/** Milliseconds: files take longer than statements, and large ones longer than small ones, on a line with 32 bytes a millisecond. */
const timeoutFor = ({size}: Blob) => 30_000 + size / 32;

/**
 * Stores a file under a name of its own; never over another one. Can be repeated after a lost answer: what is there by then
 * came from the first try, since nobody else knows the name.
 * Problems: `malformed` for a type that may not be put there, `too-large`, and what the server says.
 */
export async function putFile({fetch, url, content, types, maxBytes}: NewFile): Promise<Result<void>> {
  if (!types.includes(content.type)) return failure('malformed', {url, detail: `Not a file of ${types.join(', ')}`});
  if (content.size > maxBytes) return failure('too-large', {url});
  const answer = await askToWrite(fetch, url, {
    method: 'PUT',
    headers: {'content-type': content.type, 'if-none-match': '*'},
    body: await content.arrayBuffer(),
    timeout: timeoutFor(content),
  });
  return answer.ok || answer.problem.status === 412 ? success(undefined) : answer;
}

/** Takes a file away. One that is not there any more is no problem. */
export async function deleteFile(fetcher: typeof fetch, url: string): Promise<Result<void>> {
  const answer = await askToWrite(fetcher, url, {method: 'DELETE'});
  return answer.ok || answer.problem.kind === 'missing' ? success(undefined) : answer;
}
