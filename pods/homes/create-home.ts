import {ownerRule, writeRules} from '../access/rules.js';
import {ensureContainer} from '../documents/containers.js';
import {success, type Result} from '../problem.js';
import {randomName} from '../random.js';

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
  home = `${storage}coop/${randomName()}/`,
): Promise<Result<string>> {
  const containers = [
    {url: home, rules: [ownerRule(webId)]},
    {
      url: `${home}public/`,
      rules: [
        ownerRule(webId),
        {modes: ['Read'], groups: [moderators], inside: true},
        {modes: ['Read'], public: 'everyone', here: false, inside: true},
      ] as const,
    },
    {url: `${home}private/`, rules: [ownerRule(webId)]},
  ];
  for (const {url, rules} of containers) {
    const made = await ensureContainer(fetch, url);
    if (!made.ok) return made;
    const ruled = await writeRules(fetch, url, rules);
    if (!ruled.ok) return ruled;
  }
  return success(home);
}
