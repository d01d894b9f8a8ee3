import type {Graph} from '../../vocab/rdf/graph.js';
import {isInside, isWebAddress} from '../../vocab/rdf/iri.js';
import {ldp, pim} from '../../vocab/rdf/vocabularies.js';
import type {Result} from '../problem.js';

/** Where somebody takes messages, as the own profile says. */
export interface NamedInbox {
  readonly url: string;
  /**
   * Whether it lies in a storage that the profile names. Only then may a message, and with it the sender's credentials, go
   * there: an inbox anywhere else could be anybody's. `undefined` if the profile names no storage.
   */
  readonly isOwn: boolean | undefined;
}

/** The inbox that a profile names (Linked Data Notifications). */
export function namedInbox(graph: Graph, webId: string): NamedInbox | undefined {
  const url = graph.iris(webId, ldp.inbox).find(isWebAddress);
  if (!url) return undefined;
  const storages = graph.iris(webId, pim.storage).filter(isWebAddress);
  return {url, isOwn: storages.length ? storages.some((storage) => liesIn(url, storage)) : undefined};
}

/** Whether messages may go to an inbox; the server is asked for the storage only if the profile does not name one. */
export async function isOwnInbox({url, isOwn}: NamedInbox, findStorage: () => Promise<Result<string>>): Promise<boolean> {
  if (isOwn !== undefined) return isOwn;
  const storage = await findStorage();
  return storage.ok && liesIn(url, storage.value);
}

/** Whether something lies in a storage, whose address may come without its closing slash. */
function liesIn(url: string, storage: string): boolean {
  const {href} = new URL(storage);
  return isInside(url, href.endsWith('/') ? href : `${href}/`);
}
