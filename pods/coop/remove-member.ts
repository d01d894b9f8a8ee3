import {triple} from '../../vocab/rdf/terms.js';
import {vcard} from '../../vocab/rdf/vocabularies.js';
import {changeDocument} from '../documents/change.js';
import type {Resources} from '../documents/resources.js';
import {changeRows} from '../lists/change-rows.js';
import {removeRow} from '../lists/rows.js';
import {success, type Result} from '../problem.js';
import {inOrder} from '../steps.js';
import {assignToGroups} from './edit-groups.js';
import type {CoopLayout} from './layout.js';
import {findMembersGroup} from './members-group.js';

/** Where a coop notes who is a member. */
export type MembershipPlaces = Pick<CoopLayout, 'coop' | 'membersList' | 'membership'> & {readonly groups?: string};

export interface Removal {
  readonly resources: Resources;
  /** Makes requests in a moderator's name. */
  readonly fetch: typeof fetch;
  readonly places: MembershipPlaces;
  readonly webId: string;
}

/**
 * Takes somebody out of the coop: rights, local groups, row and home link. What the person has written stays in the person's own
 * space. Can be repeated; the rights go first, so that an interruption leaves nobody with rights and without a row.
 */
export async function removeMember({resources, fetch, places, webId}: Removal): Promise<Result<void>> {
  const {membersList, groups} = places;
  const group = await findMembersGroup(resources, places);
  if (!group.ok) return group;
  const membership = triple(group.value, vcard.hasMember, webId);
  return inOrder([
    () =>
      changeDocument({
        resources,
        fetch,
        url: group.value,
        plan: (graph) => success({deletes: graph.has(membership) ? [membership] : [], inserts: []}),
      }),
    () =>
      groups ? assignToGroups({resources, fetch, groups, membersList}, webId, []) : Promise.resolve(success(undefined)),
    () =>
      changeRows(
        {resources, fetch, list: membersList},
        {
          now: new Date(),
          choose: (rows) => (rows.has(webId) ? [webId] : []),
          change: (graph, _, row) => (row ? removeRow(graph, membersList, row) : {deletes: [], inserts: []}),
        },
      ),
  ]);
}
