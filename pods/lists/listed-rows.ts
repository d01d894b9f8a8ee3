import type {Graph} from '../../vocab/rdf/graph.js';
import {Slices} from '../../vocab/rdf/slices.js';
import {as, coop, dct, rdf, tree} from '../../vocab/rdf/vocabularies.js';
import {readyRow, type ListKind, type Recognised, type Row} from './row.js';

/** A list of rows (TREE): each row stands for a source and repeats the few fields that a list shows. Long lists are read in slices. */
export async function rowsOfList<T>(graph: Graph, list: string, kind: ListKind<T>): Promise<Recognised<T>> {
  const rows = new Map<string, Row<T>>();
  const slices = new Slices();
  for (const {predicate, object} of graph.about(list)) {
    if (predicate.value !== tree.member || object.termType !== 'NamedNode') continue;
    if (slices.isOver) await slices.next();
    const row = object.value;
    const source = sourceOf(graph, row);
    if (source !== undefined) rows.set(source, readyRow(kind, graph, source, row));
  }
  await slices.end();
  return {rows: [...rows.values()], unread: [], announcements: graph.iri(list, coop.announcements)};
}

/** The thing that a row stands for. What was taken out of the list may leave a note that it was (LDES, versionDeleteObject). */
function sourceOf(graph: Graph, row: string): string | undefined {
  let source: string | undefined;
  for (const {predicate, object} of graph.about(row)) {
    if (predicate.value === rdf.type && object.value === as.Delete) return undefined;
    if (predicate.value === dct.isVersionOf && object.termType === 'NamedNode') source ??= object.value;
  }
  return source ?? row;
}
