import type {Graph} from '../../vocab/rdf/graph.js';
import {as, coop, dct, tree} from '../../vocab/rdf/vocabularies.js';

/** The coop's own word on a row, which no source can change: whose thing it is, and where that member's home lies. */
export interface RowOwner {
  readonly source: string;
  readonly creator: string;
  readonly homes: readonly string[];
}

/** The row that a list has for a source, whatever its name. */
export function findRow(graph: Graph, list: string, source: string): string | undefined {
  return graph.iris(list, tree.member).find((row) => graph.iri(row, dct.isVersionOf) === source);
}

/** Whose row it is, as the list says. */
export function ownerOfRow(graph: Graph, row: string): RowOwner | undefined {
  const source = graph.iri(row, dct.isVersionOf);
  return source ? {source, creator: graph.iri(row, dct.creator) ?? source, homes: graph.iris(row, coop.home)} : undefined;
}

/** The addresses that a document of announcements names, each once. */
export function announcedIn(graph: Graph): string[] {
  const announced = [...graph].filter(
    ({predicate, object}) => predicate.value === as.object && object.termType === 'NamedNode',
  );
  return [...new Set(announced.map(({object}) => object.value))];
}
