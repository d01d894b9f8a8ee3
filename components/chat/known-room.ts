import {isInside} from '../../vocab/rdf/iri.js';
import type {Community} from '../data/community.js';
import {findRoll} from '../data/members-roll.js';
import {coopGround} from './coop-ground.js';

/**
 * Whether a room that only a link names is the coop's, or one of its members': it lies on their own grounds. Beside homes, others can append
 * there: so its names are checked one by one, and the tag says who reads it.
 */
export async function isKnownRoom(community: Community, address: string): Promise<boolean> {
  const roll = await findRoll(community);
  const homes = roll.ok ? [...(roll.value?.members ?? [])].flatMap((member) => member.homes) : [];
  const grounds = homes.map((home) => new URL('../../', home).href);
  const own = community.src === null ? [] : [new URL('.', community.src).href, coopGround(community.src)];
  const isKnown = [...grounds, ...own].some((ground) => isInside(address, ground));
  if (isKnown) community.trust(address);
  return isKnown;
}
