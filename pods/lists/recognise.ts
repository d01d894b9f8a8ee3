import type {Graph} from '../../vocab/rdf/graph.js';
import {documentOf, isInside, isIri} from '../../vocab/rdf/iri.js';
import {coop, dct, ldes, ldp, mediaTypeOf, rdf, tree, vcard} from '../../vocab/rdf/vocabularies.js';
import type {PodDocument, Resources} from '../documents/resources.js';
import {success, type Result} from '../problem.js';
import type {ListKind, Recognised, Row} from './row.js';

/** Lists are larger than single things: 40,000 members in one document are some 12 MB. */
const listMaxBytes = 32 << 20;

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
  if (graph.objects(subject, tree.member).length || graph.isA(subject, tree.Collection)) return success(rowsOfList(graph, subject, kind));
  if (graph.isA(subject, vcard.AddressBook)) return rowsOfAddressBook(resources, read.value, subject, kind, fresh);
  if (graph.isA(subject, vcard.Group)) return success(rowsOfGroup(graph, subject, kind));
  if (graph.isA(subject, ldp.Container, ldp.BasicContainer)) return success(rowsOfContainer(graph, subject));
  return success({rows: kind.find(graph).map((iri) => readyRow(kind, graph, iri)), unread: []});
}

/** The list that an address means: the thing it names, or the one list-like thing in the document. */
function listSubject(graph: Graph, address: string, url: string): string {
  if (graph.about(address).length) return address;
  if (graph.about(url).length && graph.isA(url, ldp.Container, ldp.BasicContainer)) return url;
  return graph.firstOf(tree.Collection, ldes.EventStream, vcard.AddressBook, vcard.Group) ?? address;
}

function readyRow<T>(kind: ListKind<T>, graph: Graph, iri: string, subject = iri): Row<T> {
  return {source: iri, status: 'ready', thing: kind.read(graph, iri, subject)};
}

function pendingRow<T>(source: string): Row<T> {
  return {source, status: 'pending'};
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

/** An address book (vCard, as other Solid apps write it): its index of names says who is in it. */
async function rowsOfAddressBook<T>(
  resources: Resources,
  book: PodDocument,
  subject: string,
  kind: ListKind<T>,
  fresh: boolean,
): Promise<Result<Recognised<T>>> {
  const address = book.graph.iri(subject, vcard.nameEmailIndex);
  const index = address ? await resources.read(address, {fresh, maxBytes: listMaxBytes}) : success(book);
  if (!index.ok) return index;
  const {graph} = index.value;
  const people = [...graph.subjects()].filter((person) => isIri(person) && graph.iris(person, vcard.inAddressBook).includes(subject));
  return success({rows: people.map((person) => readyRow(kind, graph, person)), unread: []});
}

/** A group (vCard): members it names are shown as named, the others read at their source. */
function rowsOfGroup<T>(graph: Graph, group: string, kind: ListKind<T>): Recognised<T> {
  const members = new Set([...graph.iris(group, vcard.hasMember), ...graph.iris(group, vcard.member)]);
  const unread = [...members].filter((member) => !graph.objects(member, vcard.fn).length);
  const rows = [...members].map((member) => (unread.includes(member) ? pendingRow<T>(member) : readyRow(kind, graph, member)));
  return {rows, unread};
}

/** A container: each of its documents may hold things of this kind; those that are said to be something else are left alone. */
function rowsOfContainer<T>(graph: Graph, container: string): Recognised<T> {
  const unread = graph.iris(container, ldp.contains).filter((url) => !url.endsWith('/') && mayBeTurtle(graph, url));
  return {rows: unread.map((url) => pendingRow<T>(url)), unread};
}

function mayBeTurtle(graph: Graph, url: string): boolean {
  const types = graph.iris(url, rdf.type).map(mediaTypeOf).filter((type) => type !== undefined);
  return !types.length || types.some((type) => /turtle|n3|n-triples|ld\+json|rdf\+xml|octet-stream/.test(type));
}
