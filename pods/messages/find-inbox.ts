import {findStorage} from '../coop/storage.js';
import type {Resources} from '../documents/resources.js';
import {failure, success, type Result} from '../problem.js';
import {isOwnInbox, namedInbox} from './inbox.js';

/**
 * Finds the inbox to which a message for this person may go: one in the person's own storage.
 * Problems: `missing` if the profile names none, `refused` if it lies anywhere else.
 * @param fetcher asks, without credentials, which container is a storage if the profile does not say.
 */
export async function findInbox(resources: Resources, webId: string, fetcher: typeof fetch): Promise<Result<string>> {
  const read = await resources.read(webId);
  if (!read.ok) return read;
  const inbox = namedInbox(read.value.graph, webId);
  if (!inbox) return failure('missing', {url: webId, detail: 'The profile names no inbox'});
  const isOwn = await isOwnInbox(inbox, () => findStorage(resources, webId, fetcher));
  return isOwn ? success(inbox.url) : failure('refused', {url: inbox.url, detail: 'Not in a storage of this person'});
}
