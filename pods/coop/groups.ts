import type {Coop} from '../../vocab/kinds/coop/coop.js';
import {groupKind} from '../../vocab/kinds/group/group.generated.js';
import {readFields} from '../../vocab/shapes/read.js';
import {findThings} from '../../vocab/shapes/thing.js';
import type {Resources} from '../documents/resources.js';
import {success, type Result} from '../problem.js';

/** A local group of the coop. */
export interface LocalGroup {
  readonly iri: string;
  readonly name: string;
  /** WebIDs of the coop's members in it. */
  readonly members: ReadonlySet<string>;
}

/** Reads the coop's local groups, all in one document; none if the coop names no such document. */
export async function readGroups(
  resources: Resources,
  {groups}: Pick<Coop, 'groups'>,
  languages: readonly string[] = [],
): Promise<Result<readonly LocalGroup[]>> {
  if (!groups) return success([]);
  const read = await resources.read(groups);
  if (!read.ok) return read;
  const {graph} = read.value;
  return success(
    findThings(groupKind, graph).map((iri) => {
      const {name = [iri], members} = readFields(groupKind, graph, iri, languages).values;
      return {iri, name: name[0]!, members: new Set(members)};
    }),
  );
}
