import {documentOf, isWebAddress} from '../../vocab/rdf/iri.js';
import {pim} from '../../vocab/rdf/vocabularies.js';
import type {Resources} from '../documents/resources.js';
import {ask} from '../http.js';
import {linksOf} from '../links.js';
import {failure, success, type Result} from '../problem.js';

/** Finds the first of a member's storages, see {@link findStorages}. */
export async function findStorage(resources: Resources, webId: string, fetcher: typeof fetch): Promise<Result<string>> {
  const found = await findStorages(resources, webId, fetcher);
  return found.ok ? success(found.value[0]!) : found;
}

/**
 * Finds a member's storages: those that the profile names, else the container above the profile that the server declares to be
 * one (Solid Protocol, 4.1). Freshly made pods often name none. `missing` if there is none.
 */
export async function findStorages(
  resources: Resources,
  webId: string,
  fetcher: typeof fetch,
): Promise<Result<readonly string[]>> {
  const read = await resources.read(webId);
  if (!read.ok) return read;
  const named = read.value.graph.iris(webId, pim.storage).filter(isWebAddress);
  if (named.length) return success(named.map((storage) => (storage.endsWith('/') ? storage : `${storage}/`)));
  for (let url = parentOf(documentOf(webId)); url; url = parentOf(url)) {
    const answer = await ask(fetcher, url, {method: 'HEAD'});
    // A refusal says nothing about the container above; no answer says nothing at all.
    if (!answer.ok && answer.problem.status === undefined) return answer;
    if (answer.ok && linksOf(answer.value.headers, 'type', url).includes(pim.Storage)) return success([url]);
  }
  return failure('missing', {url: webId, detail: 'No storage above the profile'});
}

/** The container that a document or container lies in, or `undefined` at the root of its server. */
function parentOf(url: string): string | undefined {
  const {pathname} = new URL(url);
  return pathname === '/' ? undefined : new URL(pathname.endsWith('/') ? '..' : '.', url).href;
}
