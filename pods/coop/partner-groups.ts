import type {Resources} from '../documents/resources.js';
import {findCoop} from './discovery.js';
import {findMembersGroup} from './members-group.js';

/**
 * The groups of members of other coops. Of a coop whose group cannot be found out, which is for its members to read, there is none.
 * @param coops their addresses.
 */
export async function findPartnerGroups(resources: Resources, coops: readonly string[]): Promise<string[]> {
  const groups = await Promise.all(
    coops.map(async (address) => {
      const coop = await findCoop(resources, address);
      if (!coop.ok) return [];
      const {iri, membership} = coop.value;
      const group = await findMembersGroup(resources, {coop: iri, membership});
      return group.ok ? [group.value] : [];
    }),
  );
  return groups.flat();
}
