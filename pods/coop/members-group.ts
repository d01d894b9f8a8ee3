import {coop} from '../../vocab/rdf/vocabularies.js';
import type {Resources} from '../documents/resources.js';
import {failure, success, type Result} from '../problem.js';

/**
 * Where the group of members lies, which access rules name. Only members and moderators can find out: `forbidden` or
 * `signed-out` for others.
 */
export async function findMembersGroup(
  resources: Resources,
  {coop: us, membership}: {readonly coop: string; readonly membership?: string},
): Promise<Result<string>> {
  if (!membership) return failure('missing', {url: us, detail: 'The coop names no document for members'});
  const read = await resources.read(membership);
  if (!read.ok) return read;
  const group = read.value.graph.iri(us, coop.members);
  return group ? success(group) : failure('malformed', {url: membership, detail: 'No group of members'});
}
