import type {Triple} from '../../vocab/rdf/terms.js';
import {writeTurtle} from '../../vocab/rdf/write.js';
import {askToWrite} from '../ask-to-write.js';
import {success, type Result} from '../problem.js';

/** Milliseconds that an answer is waited for: longer than for what can be repeated, since an item that is sent again lies there twice. */
const patience = 30_000;

/**
 * Puts an item into a box or an inbox (Linked Data Notifications, https://www.w3.org/TR/ldn/#sender). The server names the
 * item; its statements are about identifiers that do not depend on that name, such as those of {@link newItemIri}.
 * @param slug the name that the server is asked to give it; it gives another one if that is taken.
 * @returns the address that the server gave the item, if it tells.
 */
export async function post(
  fetcher: typeof fetch,
  box: string,
  item: Iterable<Triple>,
  slug?: string,
): Promise<Result<string | undefined>> {
  const answer = await askToWrite(fetcher, box, {
    method: 'POST',
    timeout: patience,
    headers: {'content-type': 'text/turtle', ...(slug && {slug})},
    body: writeTurtle(item),
  });
  if (!answer.ok) return answer;
  const location = answer.value.headers.get('location');
  return success(location ? new URL(location, box).href : undefined);
}

/** An identifier for something that has no address yet: random, and saying nothing of when or by whom it was made. */
export function newItemIri(): string {
  return `urn:uuid:${crypto.randomUUID()}`;
}
