import type {Graph} from '../../vocab/rdf/graph.js';
import {documentOf, isInside} from '../../vocab/rdf/iri.js';
import {coop, dct, ldes, ldp, tree, vcard} from '../../vocab/rdf/vocabularies.js';
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
  if (graph.objects(subject, tree.member).length || graph.isA(subject, tree.Collection))
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
  const owners = new Map<string, string>();
  const homes = new Map<string, string>();
  for (const row of graph.iris(list, tree.member)) {
    const source = graph.iri(row, dct.isVersionOf) ?? row;
    const owner = graph.iri(row, dct.creator) ?? source;
    rows.set(source, readyRow(kind, graph, source, row));
    owners.set(documentOf(owner), source);
    for (const home of graph.iris(row, coop.home)) homes.set(home, source);
  }
  const url = graph.iri(list, coop.announcements);
  const claimFor = (source: string) => owners.get(documentOf(source)) ?? claimOfHome(homes, source);
  return {rows: [...rows.values()], unread: [], announcements: url ? {url, claimFor} : undefined};
}

/** A thing that lies in a member's home speaks for that member; homes are few enough to look through. */
function claimOfHome(homes: ReadonlyMap<string, string>, source: string): string | undefined {
  for (const [home, member] of homes) if (isInside(source, home)) return member;
  return undefined;
}
