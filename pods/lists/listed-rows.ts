import type {Graph} from '../../vocab/rdf/graph.js';
import {as, coop, dct, tree} from '../../vocab/rdf/vocabularies.js';
import {readyRow, type ListKind, type Recognised, type Row} from './row.js';

/** A list of rows (TREE): each row stands for a source and repeats the few fields that a list shows. */
export function rowsOfList<T>(graph: Graph, list: string, kind: ListKind<T>): Recognised<T> {
  const rows = new Map<string, Row<T>>();
  for (const row of graph.iris(list, tree.member)) {
    // What was taken out of the list may leave a note that it was (LDES, versionDeleteObject).
    if (graph.isA(row, as.Delete)) continue;
    const source = graph.iri(row, dct.isVersionOf) ?? row;
    rows.set(source, readyRow(kind, graph, source, row));
  }
  return {rows: [...rows.values()], unread: [], announcements: graph.iri(list, coop.announcements)};
}
