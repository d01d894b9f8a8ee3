import {readGroups, type LocalGroup} from '../../pods/coop/groups.js';
import type {Result} from '../../pods/problem.js';
import type {Community} from './community.js';

/** Reads the local groups of a community's coop. Loaded when somebody asks: most pages never do. */
export async function readCoopGroups(
  community: Community,
  languages: readonly string[],
): Promise<Result<readonly LocalGroup[]>> {
  const coop = await community.coop([]);
  return coop.ok ? readGroups(community.resources, coop.value, languages) : coop;
}
