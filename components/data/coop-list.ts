import {findList} from '../../pods/coop/discovery.js';
import type {Result} from '../../pods/problem.js';
import type {Community} from './community.js';

/** The address of the list that the community's coop keeps of things of one of these classes. */
export async function findCoopList(community: Community, types: readonly string[]): Promise<Result<string>> {
  const coop = await community.coop([]);
  return coop.ok ? findList(community.resources, coop.value, types) : coop;
}
