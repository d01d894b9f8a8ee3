import type {Coop} from '../../vocab/kinds/coop/coop.js';
import {vcard} from '../../vocab/rdf/vocabularies.js';
import {preferredLiterals} from '../../vocab/shapes/read.js';
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
  const found = [...graph.subjects()].filter((subject) => !subject.startsWith('_:') && graph.isA(subject, vcard.Group));
  return success(
    found.map((iri) => ({
      iri,
      name: preferredLiterals(graph.objects(iri, vcard.fn), languages)[0]?.value ?? iri,
      members: new Set(graph.iris(iri, vcard.hasMember)),
    })),
  );
}
