import {wholeMemberKind} from '../../vocab/kinds/member/whole-member.js';
import type {Graph} from '../../vocab/rdf/graph.js';
import {triple} from '../../vocab/rdf/terms.js';
import {coop, vcard} from '../../vocab/rdf/vocabularies.js';
import type {Change} from '../../vocab/shapes/write.js';
import {changeDocument} from '../documents/change.js';
import type {Resources} from '../documents/resources.js';
import {changeRows} from '../lists/change-rows.js';
import {replaceRow, rowIri, rowTriples, type RowShape} from '../lists/rows.js';
import {success, type Result} from '../problem.js';
import type {CoopLayout} from './layout.js';
import {findMembersGroup} from './members-group.js';

/** What the directory shows of each member. */
export const memberRows: RowShape = {
  kind: wholeMemberKind,
  fields: ['name', 'role', 'place', 'skills', 'thumbnail', 'latitude', 'longitude', 'within'],
  isAddressBook: true,
};

export interface Admission {
  readonly resources: Resources;
  /** Makes requests in a moderator's name. */
  readonly fetch: typeof fetch;
  readonly layout: Pick<CoopLayout, 'coop' | 'membersList' | 'membership'>;
  readonly webId: string;
  readonly home: string;
  /** Time of admission. */
  readonly now: Date;
}

/**
 * The coop's half of joining: the member's row in the list and the right to announce. Can be repeated: a member who is
 * already there keeps one row.
 */
export async function admitMember({resources, fetch, layout, webId, home, now}: Admission): Promise<Result<void>> {
  const profile = await resources.read(webId);
  if (!profile.ok) return profile;
  const list = layout.membersList;
  const row = await rowIri(list, webId);
  const wanted = rowTriples(list, row, {source: webId, creator: webId, homes: [home]}, memberRows, profile.value);
  const listed = await changeRows(
    {resources, fetch, list},
    {
      now,
      choose: () => [webId],
      change: (graph, _, known, issue) => (known ? addHome(graph, known, home) : replaceRow(graph, row, wanted, issue)),
    },
  );
  if (!listed.ok) return listed;
  return addToGroup(resources, fetch, layout, webId);
}

/** Who moves to another space keeps the old home beside the new one: things lie in both. */
function addHome(graph: Graph, row: string, home: string): Change {
  const link = triple(row, coop.home, home);
  return {deletes: [], inserts: graph.has(link) ? [] : [link]};
}

async function addToGroup(
  resources: Resources,
  fetcher: typeof fetch,
  layout: Admission['layout'],
  webId: string,
): Promise<Result<void>> {
  const group = await findMembersGroup(resources, layout);
  if (!group.ok) return group;
  const membership = triple(group.value, vcard.hasMember, webId);
  const changed = await changeDocument({
    resources,
    fetch: fetcher,
    url: group.value,
    plan: (graph) => success({deletes: [], inserts: graph.has(membership) ? [] : [membership]}),
  });
  return changed.ok ? success(undefined) : changed;
}
