import type {Graph} from '../../vocab/rdf/graph.js';
import {inSlices, lastSlice} from '../../vocab/rdf/slices.js';
import {as, coop, dct, tree} from '../../vocab/rdf/vocabularies.js';
import {readyRow, type ListKind, type Recognised, type Row} from './row.js';

/**
 * Whether a list goes on in other documents (TREE, https://treecg.github.io/specification/). A view holds all of the list: who reads one needs
 * no other.
 */
export function hasMorePages(graph: Graph, list: string, url: string): boolean {
  return graph.objects(url, tree.relation).length > 0 || otherViews(graph, list, url).length > 0;
}

/** Where the list begins, for a document that only names it. */
export function otherViews(graph: Graph, list: string, url: string): string[] {
  const views = graph.iris(list, tree.view);
  return views.includes(url) ? [] : views;
}

/** A list of rows (TREE): each row stands for a source and repeats the few fields that a list shows. Long lists are read in slices. */
export async function rowsOfList<T>(graph: Graph, list: string, kind: ListKind<T>): Promise<Recognised<T>> {
  const rows = new Map<string, Row<T>>();
  const pause = inSlices();
  for (const {predicate, object} of graph.about(list)) {
    if (predicate.value !== tree.member || object.termType !== 'NamedNode') continue;
    await pause();
    const row = object.value;
    // What was taken out of the list may leave a note that it was (LDES, versionDeleteObject).
    if (graph.isA(row, as.Delete)) continue;
    const source = graph.iri(row, dct.isVersionOf) ?? row;
    rows.set(source, readyRow(kind, graph, source, row));
  }
  await pause(lastSlice);
  return {rows: [...rows.values()], unread: [], announcements: graph.iri(list, coop.announcements)};
}
