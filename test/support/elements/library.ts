import {findMembersGroup} from '../../../pods/coop/members-group.js';
import {noteList} from '../../../pods/coop/note-list.js';
import {Resources} from '../../../pods/documents/resources.js';
import {rowIri, rowTriples} from '../../../pods/lists/rows.js';
import {nameFrom} from '../../../pods/name-from.js';
import type {Result} from '../../../pods/problem.js';
import {documentKind} from '../../../vocab/kinds/document/document.js';
import {documentOf} from '../../../vocab/rdf/iri.js';
import {coopLibrary} from '../../../vocab/rdf/library-vocabulary.js';
import {parseTurtle} from '../../../vocab/rdf/turtle.js';
import {foaf} from '../../../vocab/rdf/vocabularies.js';
import {writeTurtle} from '../../../vocab/rdf/write.js';
import type {SeededCoop} from './seeded-coop.js';
import {addGroups} from './with-groups.js';

/** A document in a few texts, with a name for its address. */
export interface ShelvedDocument {
  readonly id: string;
  readonly title?: string;
  readonly summary?: string;
  /** An address; without one, a file of that name beside the description. */
  readonly file?: string;
  readonly format?: string;
  readonly size?: number;
  /** Names of categories in the scheme, without their `#`. */
  readonly categories?: readonly string[];
  readonly keywords?: readonly string[];
  readonly authors?: readonly string[];
  /** A day. */
  readonly dated?: string;
  readonly language?: string;
  readonly readingTime?: number;
  readonly reviewDate?: string;
  readonly version?: number;
  /** What else its description says, in Turtle. */
  readonly more?: string;
}

/** For whom a list is: `group` is the one group of the coop, in which Amina is. */
export type Shelf = 'everyone' | 'members' | 'group';

/** What the library of a seeded coop holds at the beginning. */
export interface LibraryContent {
  readonly everyone?: readonly ShelvedDocument[];
  readonly members?: readonly ShelvedDocument[];
  readonly group?: readonly ShelvedDocument[];
  /** Names of documents that their lists show first. */
  readonly pinned?: readonly string[];
  /** Turtle of the scheme of categories; {@link someCategories} if it is not there, none if it is empty. */
  readonly categories?: string;
  /** The member in whose home the documents lie. */
  readonly by?: string;
}

/** Where the parts of a library lie. */
export interface SeededLibrary {
  /** Addresses of the lists. */
  readonly lists: Readonly<Record<Shelf, string>>;
  readonly scheme: string;
  readonly group: string;
  /** The document of this name. */
  documentAt(id: string): string;
  /** The category of this name. */
  category(name: string): string;
}

/** For Turtle that a test writes itself. */
export const libraryPrefixes = `@prefix schema: <http://schema.org/>. @prefix dct: <http://purl.org/dc/terms/>.
@prefix dcat: <http://www.w3.org/ns/dcat#>. @prefix skos: <http://www.w3.org/2004/02/skos/core#>.
@prefix coop: <https://w3id.org/solidaire/ns#>. @prefix xsd: <http://www.w3.org/2001/XMLSchema#>.
@prefix ldes: <https://w3id.org/ldes#>. @prefix tree: <https://w3id.org/tree#>. @prefix foaf: <http://xmlns.com/foaf/0.1/>.
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#>.
`;

/** Four categories, one of them inside another. */
export const someCategories = `${libraryPrefixes}
<#scheme> a skos:ConceptScheme; dct:title "Bibliothèque"@fr, "Library"@en.
<#comptes> a skos:Concept; skos:inScheme <#scheme>; skos:prefLabel "Comptes"@fr, "Accounts"@en; skos:altLabel "Finances"@fr.
<#budgets> a skos:Concept; skos:inScheme <#scheme>; skos:broader <#comptes>; skos:prefLabel "Budgets"@fr, "Budgets"@en.
<#vie> a skos:Concept; skos:inScheme <#scheme>; skos:prefLabel "Vie de la coopérative"@fr, "Life of the cooperative"@en.
<#modeles> a skos:Concept; skos:inScheme <#scheme>; skos:prefLabel "Modèles"@fr, "Templates"@en.
`;

/** The local group whose list a seeded library has. */
export const libraryGroup = 'Groupe de Valence';

/** One document with all of these documents: the short way to a long list. */
export function documentOfDocuments(documents: readonly ShelvedDocument[], scheme = ''): string {
  return libraryPrefixes + documents.map((one) => describe(`<#${one.id}>`, one, scheme)).join('\n');
}

/** What the description of a document says of it. */
function describe(subject: string, told: ShelvedDocument, scheme: string): string {
  const {id, title, summary, format, size, categories = [], keywords = [], authors = [], dated, language} = told;
  const {file = `files/${id}`, readingTime, reviewDate, version, more} = told;
  const text = (predicate: string, value?: string) => (value === undefined ? [] : [`${predicate} ${JSON.stringify(value)}`]);
  const number = (predicate: string, value?: number) => (value === undefined ? [] : [`${predicate} ${value}`]);
  const day = (predicate: string, value?: string) => (value === undefined ? [] : [`${predicate} "${value}"^^xsd:date`]);
  const facts = [
    `${subject} a schema:DigitalDocument`,
    ...text('dct:title', title),
    ...text('dct:description', summary),
    `schema:contentUrl <${file}>`,
    ...text('schema:encodingFormat', format),
    ...number('dcat:byteSize', size),
    ...categories.map((name) => `dct:subject <${documentOf(scheme)}#${name}>`),
    ...keywords.flatMap((word) => text('dcat:keyword', word)),
    ...authors.flatMap((name) => text('schema:author', name)),
    ...day('dct:date', dated),
    ...text('dct:language', language),
    ...number('coop:readingMinutes', readingTime),
    ...day('coop:reviewDate', reviewDate),
    ...number('schema:version', version),
    ...(more ? [more] : []),
  ];
  return `${facts.join(';\n  ')}.`;
}

/**
 * Gives a coop a library, as its administrator does: a list for everybody, one for members and one for a group, with a scheme of categories
 * that they share. The documents lie in the home of one member, each in the part for its readers, with files that hold their titles.
 */
export async function addLibrary(coop: SeededCoop, content: LibraryContent = {}): Promise<SeededLibrary> {
  const {layout} = coop;
  const {by = 'amina', categories = someCategories} = content;
  const {fetch} = coop.identity('coop');
  const resources = new Resources({fetch});
  const group = `${await addGroups(coop, {[libraryGroup]: [by]})}#g0`;
  const members = unwrap(await findMembersGroup(resources, layout));
  const area = `${layout.official}library/`;
  const scheme = `${area}categories.ttl#scheme`;
  if (categories) coop.pod.put(documentOf(scheme), categories);
  rule(coop, 'coop', documentOf(scheme), everybody);
  const places = new Map<string, string>();
  const lists = {everyone: '', members: '', group: ''};
  for (const shelf of await shelvesFor(members, group)) {
    const list = `${area}${shelf.name}/index.ttl#it`;
    lists[shelf.name] = list;
    const documents = content[shelf.name] ?? [];
    const rows = await putDocuments(coop, by, shelf, documents, {list, scheme, places});
    const shown = (content.pinned ?? []).filter((id) => documents.some((one) => one.id === id));
    const head = [
      '<#it> a ldes:EventStream, tree:Collection; tree:view <>',
      'coop:announcements <new.ttl>',
      `dct:title ${JSON.stringify(shelf.title)}@fr`,
      `coop:readers ${shelf.readers}`,
      ...(categories ? [`dcat:themeTaxonomy <${scheme}>`] : []),
      ...shown.map((id) => `coop:pinned <${places.get(id)}>`),
    ];
    putList(coop, list, `${libraryPrefixes}${head.join(';\n  ')}.\n${rows.join('\n')}`, shelf, members);
    const readers = {everyone: foaf.Agent, members: coopLibrary.AllMembers, group}[shelf.name];
    unwrap(await noteList({resources, fetch, typeIndex: layout.typeIndex, types: documentKind.types, list, readers}));
  }
  return {
    lists,
    scheme,
    group,
    documentAt: (id) => places.get(id)!,
    category: (name) => `${documentOf(scheme)}#${name}`,
  };
}

/** A list and its announcements, as they are for its readers. */
interface ShelfPlan {
  readonly name: Shelf;
  readonly title: string;
  /** Who reads it, as the list says it. */
  readonly readers: string;
  /** Who reads it, as rules say it. */
  readonly rule: string;
  /** The part of a home in which its documents lie. */
  readonly part: string;
}

const everybody = 'acl:agentClass <http://xmlns.com/foaf/0.1/Agent>';

async function shelvesFor(members: string, group: string): Promise<readonly ShelfPlan[]> {
  return [
    {
      name: 'everyone',
      title: 'Documents ouverts à tout le monde',
      readers: 'foaf:Agent',
      rule: everybody,
      part: 'public',
    },
    {
      name: 'members',
      title: 'Documents des membres',
      readers: 'coop:AllMembers',
      rule: `acl:agentGroup <${members}>`,
      part: 'members',
    },
    {
      name: 'group',
      title: libraryGroup,
      readers: `<${group}>`,
      rule: `acl:agentGroup <${group}>`,
      part: `for-${await nameFrom(group)}`,
    },
  ];
}

/** Gives a place to its owner; moderators write there, unless it is a member's, and `readers` read. */
function rule(coop: SeededCoop, owner: string, place: string, readers: string, ...more: string[]): void {
  const moderators = `acl:agentGroup <${coop.layout.moderators}>; acl:mode acl:Read${owner === 'coop' ? ', acl:Write' : ''}`;
  const everything = `acl:agent <${coop.webId(owner)}>; acl:mode acl:Read, acl:Write, acl:Control`;
  coop.pod.rule(place, everything, moderators, `${readers}; acl:mode acl:Read`, ...more);
}

function putList(coop: SeededCoop, list: string, body: string, shelf: ShelfPlan, members: string): void {
  const {pod} = coop;
  const container = new URL('.', list).href;
  pod.put(container, '');
  rule(coop, 'coop', container, shelf.rule);
  pod.put(documentOf(list), body);
  pod.put(`${container}new.ttl`, '<> <http://www.w3.org/2000/01/rdf-schema#seeAlso> <index.ttl>.');
  rule(coop, 'coop', `${container}new.ttl`, shelf.rule, `acl:agentGroup <${members}>; acl:mode acl:Append`);
}

/** Puts documents into a member's home. @returns their rows. */
async function putDocuments(
  coop: SeededCoop,
  by: string,
  {part, rule: readers}: ShelfPlan,
  documents: readonly ShelvedDocument[],
  {list, scheme, places}: {list: string; scheme: string; places: Map<string, string>},
): Promise<string[]> {
  const {pod} = coop;
  const home = `${coop.home(by)}${part}/`;
  if (part !== 'public') {
    pod.put(home, '');
    rule(coop, by, home, readers);
  }
  const rows: string[] = [];
  for (const one of documents) {
    const source = `${home}${one.id}.ttl#it`;
    const described = libraryPrefixes + describe('<#it>', one, scheme);
    pod.put(documentOf(source), described);
    if (!one.file) pod.put(`${home}files/${one.id}`, one.title ?? one.id, one.format ?? 'application/octet-stream');
    places.set(one.id, source);
    rows.push(await rowOf(list, source, coop.webId(by), described));
  }
  return rows;
}

/** What a list shows of a document: all that stands at the document itself. */
const listed = Object.keys(documentKind.fields).filter((name) => name !== 'versions');

/** The row of a document, as tidying writes it. */
async function rowOf(list: string, source: string, creator: string, described: string): Promise<string> {
  const graph = await parseTurtle(described, documentOf(source));
  const owner = {source, creator, homes: []};
  const row = await rowIri(list, source);
  return writeTurtle(rowTriples(list, row, owner, {kind: documentKind, fields: listed}, {graph}));
}

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`The library could not be made: ${JSON.stringify(result.problem)}`);
  return result.value;
}
