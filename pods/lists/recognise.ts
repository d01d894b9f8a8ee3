import type {Graph} from '../../vocab/rdf/graph.js';
import {ldes, ldp, solid, tree, vcard} from '../../vocab/rdf/vocabularies.js';
import type {Resources} from '../documents/resources.js';
import {failure, success, type Result} from '../problem.js';
import {rowsOfList} from './listed-rows.js';
import {listMaxBytes, readyRow, type ListKind, type Recognised} from './row.js';

/** Indexes that name each other would lead on for ever. */
const mostHops = 3;

/**
 * Reads `address` and finds out which of the known forms of "a list of things" it is: a list of rows, also on several pages, an
 * address book, a group, a container, one document with many things, or an index of types that says where such a list lies.
 */
export async function readList<T>(
  resources: Resources,
  address: string,
  kind: ListKind<T>,
  fresh: boolean,
  /** Indexes that have led here. */
  hops = 0,
): Promise<Result<Recognised<T>>> {
  const read = await resources.read(address, {fresh, maxBytes: listMaxBytes});
  if (!read.ok) return read;
  const {graph, url} = read.value;
  const subject = listSubject(graph, address, url);
  if (graph.iri(subject, tree.member) || graph.isA(subject, tree.Collection, ldes.EventStream)) {
    const first = await rowsOfList(graph, subject, kind);
    if (!hasMorePages(graph, subject, url)) return success(first);
    const {readFurtherPages} = await import('./tree-pages.js');
    return readFurtherPages(resources, read.value, subject, kind, fresh);
  }
  if (graph.isA(subject, vcard.AddressBook, vcard.Group, ldp.Container, ldp.BasicContainer)) {
    // Loaded when needed: on most pages the list is the coop's own.
    const {readForeignList} = await import('./foreign-lists.js');
    return readForeignList(resources, read.value, subject, kind, fresh);
  }
  const found = kind.find(graph);
  if (
    !found.length &&
    [...graph].some(({predicate}) => predicate.value === solid.forClass || predicate.value === solid.publicTypeIndex)
  ) {
    if (hops >= mostHops) return failure('malformed', {url, detail: 'An index that leads to indexes'});
    const {findIndexedList} = await import('./indexed-list.js');
    const list = await findIndexedList(resources, read.value, address, kind.types);
    return list.ok ? readList(resources, list.value, kind, fresh, hops + 1) : list;
  }
  return success({rows: found.map((iri) => readyRow(kind, graph, iri)), unread: []});
}

/** Whether the list goes on in other documents (TREE, https://treecg.github.io/specification/). */
function hasMorePages(graph: Graph, list: string, url: string): boolean {
  return graph.objects(url, tree.relation).length > 0 || graph.iris(list, tree.view).some((view) => view !== url);
}

/** The list that an address means: the thing it names, or the one list-like thing in the document. */
function listSubject(graph: Graph, address: string, url: string): string {
  if (graph.about(address).length) return address;
  if (graph.about(url).length && graph.isA(url, ldp.Container, ldp.BasicContainer)) return url;
  return graph.firstOf(tree.Collection, ldes.EventStream, vcard.AddressBook, vcard.Group) ?? address;
}
