import {isWebAddress} from '../../vocab/rdf/iri.js';
import {readRoll, type Roll} from '../../pods/members/roll.js';
import {success, type Result} from '../../pods/problem.js';
import type {Community} from './community.js';

/** Who is a member of the community, with their homes. */
export async function readMembers(community: Community): Promise<Result<Roll>> {
  const list = await community.membersListAddress();
  return list.ok ? readRoll(community.resources, list.value) : list;
}

/** The same; nobody if there is no coop, or it keeps no list. */
export async function findRoll(community: Community): Promise<Result<Roll | undefined>> {
  if (!community.src) return success(undefined);
  const roll = await readMembers(community);
  return roll.ok || roll.problem.kind !== 'missing' ? roll : success(undefined);
}

/** The home of a member. Its host may see the reader's credentials from now on: moderators have written it into the list. */
export function trustHome(community: Community, roll: Roll | undefined, webId: string): string | undefined {
  const home = roll?.get(webId)?.homes.find((one) => isWebAddress(one) && one.endsWith('/'));
  if (home) community.trust(home);
  return home;
}
