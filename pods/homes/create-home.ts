import {ownerRule, writeRules} from '../access/rules.js';
import {ensureContainer} from '../documents/containers.js';
import {Resources} from '../documents/resources.js';
import {success, type Result} from '../problem.js';
import {randomName} from '../random.js';
import {inOrder} from '../steps.js';
import {ensureAudience} from './audiences.js';
import {homesIn} from './places.js';

export interface HomeOptions {
  /** Makes requests in the member's name. */
  readonly fetch: typeof fetch;
  /** The member's storage: a container, ending in a slash. */
  readonly storage: string;
  readonly webId: string;
  /** The coop's group of moderators: they may list what is public, to rebuild lists from the homes. */
  readonly moderators: string;
}

/**
 * Makes a member's home for one coop: the container in which nobody but the member can write, so that what lies there is
 * the member's word. Public things can be read by anyone who knows where they lie; only the member and the moderators can
 * list them. Can be repeated for the same address.
 * @returns the address of the home.
 */
export async function createHome(
  {fetch, storage, webId, moderators}: HomeOptions,
  home = `${homesIn(storage)}${randomName()}/`,
): Promise<Result<string>> {
  const options = {resources: new Resources(), fetch, webId, home, coop: {iri: moderators, moderators}};
  const made = await inOrder([
    () => ensureContainer(fetch, home),
    () => writeRules(fetch, home, [ownerRule(webId)]),
    () => ensureAudience({...options, audience: 'public'}),
    () => ensureAudience({...options, audience: 'private'}),
  ]);
  return made.ok ? success(home) : made;
}
