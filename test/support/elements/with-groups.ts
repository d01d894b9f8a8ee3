import {assignToGroups, defineGroup} from '../../../pods/coop/edit-groups.js';
import {Resources} from '../../../pods/index.js';
import type {SeededCoop} from './seeded-coop.js';

/**
 * Gives a coop its local groups, by the functions with which moderators keep them.
 * @param groups name of each group, and the names of its members' spaces.
 */
export async function addGroups(coop: SeededCoop, groups: Readonly<Record<string, readonly string[]>>): Promise<string> {
  const {pod, layout} = coop;
  const address = layout.groups;
  const fetch = pod.fetchAs(`${pod.origin}/coop/profile/card#me`);
  const desk = {resources: new Resources({fetch}), fetch, groups: address, membersList: layout.membersList};
  const names = Object.keys(groups);
  for (const [index, name] of names.entries()) {
    const defined = await defineGroup(desk, {slug: `g${index}`, name, language: 'fr'});
    if (!defined.ok) throw new Error(JSON.stringify(defined.problem));
  }
  for (const id of new Set(Object.values(groups).flat())) {
    const wanted = names.flatMap((name, index) => (groups[name]!.includes(id) ? [`${address}#g${index}`] : []));
    const assigned = await assignToGroups(desk, coop.webId(id), wanted);
    if (!assigned.ok) throw new Error(JSON.stringify(assigned.problem));
  }
  return address;
}
