import type {Graph} from '../../vocab/rdf/graph.js';
import {as} from '../../vocab/rdf/vocabularies.js';

/** The addresses that a document of announcements names, each once. */
export function announcedIn(graph: Graph): string[] {
  const announced = [...graph].filter(
    ({predicate, object}) => predicate.value === as.object && object.termType === 'NamedNode',
  );
  return [...new Set(announced.map(({object}) => object.value))];
}
