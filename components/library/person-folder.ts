import {findControllers} from '../../pods/access/controllers.js';
import {openPersonalLibrary} from '../../pods/library/create-library.js';
import {findPersonalFolder} from '../../pods/lists/personal-folders.js';
import {schemeIn} from '../../pods/lists/add-filed-list.js';
import {isWebAddress} from '../../vocab/rdf/iri.js';
import {failure, success, type Result} from '../../pods/problem.js';
import type {SignedIn} from '../../pods/session/session.js';
import type {Community} from '../data/community.js';

/**
 * The list of the folder of the member whom the page's address names, as in `dossier.html?id=…`.
 * Problems: `bad-address` if it names nobody, `missing` if the coop keeps no such folders.
 */
export async function folderNamedIn(community: Community, param: string): Promise<Result<string>> {
  const found = await findFolder(community, param);
  return found.ok ? success(found.value.list) : found;
}

/** The same, for whoever is about to put something into it: a moderator's page makes the folder when it is first needed. */
export async function folderToFill(community: Community, session: SignedIn, param: string): Promise<Result<string>> {
  const found = await findFolder(community, param);
  if (!found.ok) return found;
  const {resources} = community;
  const {area, list, webId, coop} = found.value;
  const there = await resources.read(list);
  if (there.ok || there.problem.kind !== 'missing' || !coop.moderators) return success(list);
  const owners = await findControllers(resources, session.fetch, area);
  const [owner] = owners.ok ? owners.value : [];
  // Whoever may not make it is told so by the list that is not there.
  if (owner === undefined) return success(list);
  const scheme = schemeIn(new URL('../../', area).href);
  return openPersonalLibrary({fetch: session.fetch, owner, moderators: coop.moderators, area, webId, scheme});
}

async function findFolder(community: Community, param: string) {
  const webId = new URLSearchParams(location.search).get(param) ?? '';
  if (!isWebAddress(webId)) return failure('bad-address', {url: webId});
  const coop = await community.coop([]);
  if (!coop.ok) return coop;
  const folder = await findPersonalFolder(community.resources, coop.value, webId);
  return folder.ok ? success({...folder.value, webId, coop: coop.value}) : folder;
}
