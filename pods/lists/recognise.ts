import type {Graph} from '../../vocab/rdf/graph.js';
import {as, coop, dct, ldes, ldp, tree, vcard} from '../../vocab/rdf/vocabularies.js';
import type {Resources} from '../documents/resources.js';
import {success, type Result} from '../problem.js';
import {listMaxBytes, readyRow, type ListKind, type Recognised, type Row} from './row.js';

/** Reads `address` and finds out which of the known forms of "a list of things" it is. */
export async function readList<T>(
  resources: Resources,
  address: string,
  kind: ListKind<T>,
  fresh: boolean,
): Promise<Result<Recognised<T>>> {
  const read = await resources.read(address, {fresh, maxBytes: listMaxBytes});
  if (!read.ok) return read;
  const {graph, url} = read.value;
  const subject = listSubject(graph, address, url);
  if (graph.objects(subject, tree.member).length || graph.isA(subject, tree.Collection, ldes.EventStream))
    return success(rowsOfList(graph, subject, kind));
  if (graph.isA(subject, vcard.AddressBook, vcard.Group, ldp.Container, ldp.BasicContainer)) {
    // Loaded when needed: on most pages the list is the coop's own.
    const {readForeignList} = await import('./foreign-lists.js');
    return readForeignList(resources, read.value, subject, kind, fresh);
  }
  return success({rows: kind.find(graph).map((iri) => readyRow(kind, graph, iri)), unread: []});
}

/** The list that an address means: the thing it names, or the one list-like thing in the document. */
function listSubject(graph: Graph, address: string, url: string): string {
  if (graph.about(address).length) return address;
  if (graph.about(url).length && graph.isA(url, ldp.Container, ldp.BasicContainer)) return url;
  return graph.firstOf(tree.Collection, ldes.EventStream, vcard.AddressBook, vcard.Group) ?? address;
}

/** A list of rows (TREE): each row stands for a source and repeats the few fields that a list shows. */
function rowsOfList<T>(graph: Graph, list: string, kind: ListKind<T>): Recognised<T> {
  const rows = new Map<string, Row<T>>();
  for (const row of graph.iris(list, tree.member)) {
    // What was taken out of the list may leave a note that it was (LDES, versionDeleteObject).
    if (graph.isA(row, as.Delete)) continue;
    const source = graph.iri(row, dct.isVersionOf) ?? row;
    rows.set(source, readyRow(kind, graph, source, row));
  }
  return {rows: [...rows.values()], unread: [], announcements: graph.iri(list, coop.announcements)};
}
