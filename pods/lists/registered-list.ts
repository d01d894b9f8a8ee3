import {solid} from '../../vocab/rdf/vocabularies.js';
import {findList} from '../coop/discovery.js';
import type {PodDocument, Resources} from '../documents/resources.js';
import type {Result} from '../problem.js';

/**
 * Finds the list that an index of types registers for things of `types` (https://solid.github.io/type-indexes/). `address` may be the
 * index, or something that names it: a coop, a person.
 */
export function findRegisteredList(
  resources: Pick<Resources, 'read'>,
  {graph, url}: PodDocument,
  address: string,
  types: readonly string[],
): Promise<Result<string>> {
  return findList(resources, {iri: address, typeIndex: graph.iri(address, solid.publicTypeIndex) ?? url}, types);
}
