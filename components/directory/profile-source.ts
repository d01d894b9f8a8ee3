import type {Readership} from '../../pods/documents/resources.js';
import {readProfile, type Told} from '../../pods/members/profile.js';
import {failure, success, type Result} from '../../pods/problem.js';
import type {Community} from '../data/community.js';
import {findRoll, trustHome} from '../data/members-roll.js';

/** All that somebody's own profile tells, to whomever. */
export interface OwnProfile {
  /** The home for this coop. Without one, there is one part only, and all of it is for everybody. */
  readonly home: string | undefined;
  readonly told: Told;
  /** Who can read the part that is meant for everybody. */
  readonly readership: Readership;
}

/**
 * Reads the own profile of whoever is signed in: all of it, or nothing. As long as it is not known whether there is a home, or
 * what lies in it, nobody can say for whom a value would be written.
 */
export async function readOwnProfile(
  community: Community,
  webId: string,
  languages: readonly string[],
  fresh: boolean,
): Promise<Result<OwnProfile>> {
  const {resources} = community;
  const [card, roll] = await Promise.all([resources.read(webId, {fresh}), findRoll(community)]);
  if (!card.ok) return card;
  if (!roll.ok) return roll;
  const home = trustHome(community, roll.value, webId);
  const {told, unread} = await readProfile(resources, {webId, home}, undefined, languages, {fresh});
  if (unread[0]) return {ok: false, problem: unread[0].problem};
  if (home && !(told.members && told.private)) return failure('forbidden', {url: home});
  return success({home, told, readership: card.value.readership});
}
