import type {Coop} from '../../vocab/kinds/coop/coop.js';
import {spotOf, type Spot} from '../../vocab/geo/spot.js';
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
  /** The town in which it meets. */
  readonly town?: string | undefined;
  /** The middle of where it is active. */
  readonly spot?: Spot | undefined;
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
      const {name = [iri], members, town, latitude, longitude} = readFields(groupKind, graph, iri, languages).values;
      const spot = spotOf(latitude?.[0], longitude?.[0]);
      return {iri, name: name[0]!, members: new Set(members), town: town?.[0], spot};
    }),
  );
}
