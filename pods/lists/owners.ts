import type {Graph} from '../../vocab/rdf/graph.js';
import {coop, dct, tree} from '../../vocab/rdf/vocabularies.js';

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

/** The rows of a list by their source, for who looks for many. */
export function rowsBySource(graph: Graph, list: string): Map<string, string> {
  const rows = new Map<string, string>();
  for (const row of graph.iris(list, tree.member)) {
    const source = graph.iri(row, dct.isVersionOf);
    if (source && !rows.has(source)) rows.set(source, row);
  }
  return rows;
}

/** Whose row it is, as the list says. */
export function ownerOfRow(graph: Graph, row: string): RowOwner | undefined {
  const source = graph.iri(row, dct.isVersionOf);
  return source ? {source, creator: graph.iri(row, dct.creator) ?? source, homes: graph.iris(row, coop.home)} : undefined;
}
