import type {Graph} from '../../vocab/rdf/graph.js';
import {isIri} from '../../vocab/rdf/iri.js';
import {ldp, mediaTypeOf, rdf, solid, vcard} from '../../vocab/rdf/vocabularies.js';
import type {PodDocument, Resources} from '../documents/resources.js';
import {success, type Result} from '../problem.js';
import {listMaxBytes, readyRow, type ListKind, type Recognised, type Row} from './row.js';

/**
 * Reads what is no list of rows: the lists that other Solid apps keep (address books, groups, containers), or one document with many
 * things.
 * @returns the address of the list, if the document is an index of types that says where it lies.
 */
export async function readForeignList<T>(
  resources: Pick<Resources, 'read'>,
  document: PodDocument,
  address: string,
  kind: ListKind<T>,
  fresh: boolean,
): Promise<Result<Recognised<T> | string>> {
  const {graph, url} = document;
  const subject = listSubject(graph, address, url);
  if (graph.isA(subject, vcard.AddressBook)) return rowsOfAddressBook(resources, document, subject, kind, fresh);
  if (graph.isA(subject, vcard.Group)) return success(rowsOfGroup(graph, subject, kind));
  if (graph.isA(subject, ldp.Container, ldp.BasicContainer)) return success(rowsOfContainer(graph, subject));
  const found = kind.find(graph);
  if (!found.length && isIndex(graph)) {
    const {findRegisteredList} = await import('./registered-list.js');
    return findRegisteredList(resources, document, address, kind.types);
  }
  return success({rows: found.map((iri) => readyRow(kind, graph, iri)), unread: []});
}

/** The list that an address means: the thing it names, or the one list-like thing in the document. */
function listSubject(graph: Graph, address: string, url: string): string {
  if (graph.about(address).length) return address;
  if (graph.about(url).length && graph.isA(url, ldp.Container, ldp.BasicContainer)) return url;
  return graph.firstOf(vcard.AddressBook, vcard.Group) ?? address;
}

function isIndex(graph: Graph): boolean {
  return [...graph].some(({predicate}) => predicate.value === solid.forClass || predicate.value === solid.publicTypeIndex);
}

function pendingRow<T>(source: string): Row<T> {
  return {source, status: 'pending'};
}

/** An address book (vCard, as other Solid apps write it): its index of names says who is in it. */
async function rowsOfAddressBook<T>(
  resources: Pick<Resources, 'read'>,
  book: PodDocument,
  subject: string,
  kind: ListKind<T>,
  fresh: boolean,
): Promise<Result<Recognised<T>>> {
  const address = book.graph.iri(subject, vcard.nameEmailIndex);
  const index = address ? await resources.read(address, {fresh, maxBytes: listMaxBytes}) : success(book);
  if (!index.ok) return index;
  const {graph} = index.value;
  const people = [...graph.subjects()].filter(
    (person) => isIri(person) && graph.iris(person, vcard.inAddressBook).includes(subject),
  );
  return success({rows: people.map((person) => readyRow(kind, graph, person)), unread: []});
}

/** A group (vCard): members it names are shown as named, the others read at their source. */
function rowsOfGroup<T>(graph: Graph, group: string, kind: ListKind<T>): Recognised<T> {
  const members = new Set([...graph.iris(group, vcard.hasMember), ...graph.iris(group, vcard.member)]);
  const isNamed = (member: string) => graph.objects(member, vcard.fn).length > 0;
  const rows = [...members].map((member) => (isNamed(member) ? readyRow(kind, graph, member) : pendingRow<T>(member)));
  return {rows, unread: [...members].filter((member) => !isNamed(member))};
}

/** A container: each of its documents may hold things of this kind; those that are said to be something else are left alone. */
function rowsOfContainer<T>(graph: Graph, container: string): Recognised<T> {
  const unread = graph.iris(container, ldp.contains).filter((url) => !url.endsWith('/') && mayBeTurtle(graph, url));
  return {rows: unread.map((url) => pendingRow<T>(url)), unread, areDocuments: true};
}

function mayBeTurtle(graph: Graph, url: string): boolean {
  const types = graph
    .iris(url, rdf.type)
    .map(mediaTypeOf)
    .filter((type) => type !== undefined);
  return !types.length || types.some((type) => /turtle|n3|n-triples|ld\+json|rdf\+xml|octet-stream/.test(type));
}
