import type {Graph} from '../../vocab/rdf/graph.js';
import {coopFragments, tree, treeFragments} from '../../vocab/rdf/vocabularies.js';

/** Up to so many rows, a list is read as a whole although it has an index: then everything is exact, at once. */
const mostRead = 5_000;

/** Whether a list names an index, and is too long to be read as a whole, or does not say how long it is. */
export function hasIndex(graph: Graph, list: string): boolean {
  const count = (view: string) => Number(graph.objects(view, treeFragments.remainingItems)[0]?.value);
  return graph
    .iris(list, tree.view)
    .some((view) => graph.iri(view, coopFragments.orderedBy) === coopFragments.sortKey && !(count(view) <= mostRead));
}
