import {coopLibrary, dcatLibrary, dctLibrary} from '../../vocab/rdf/library-vocabulary.js';
import {isInside, isWebAddress} from '../../vocab/rdf/iri.js';
import {dct, foaf, solid} from '../../vocab/rdf/vocabularies.js';
import {preferredLiterals} from '../../vocab/shapes/read.js';
import type {Coop} from '../../vocab/kinds/coop/coop.js';
import type {PodDocument, Resources} from '../documents/resources.js';
import type {AudienceReaders} from '../homes/audiences.js';
import type {Audience, Circle} from '../homes/places.js';
import {isWithdrawn, success, type Result} from '../problem.js';
import {listMaxBytes} from './row.js';

/** Loaded where there is a list for a group, or for one person. */
const nameFrom = async (text: string) => (await import('../name-from.js')).nameFrom(text);

/** Who may read a list and what is in it; `unknown` if the list itself could not be read. */
export type Readers =
  | {readonly who: 'everyone' | 'members' | 'unknown'}
  | {readonly who: 'group'; readonly group: string}
  | {readonly who: 'person'; readonly webId: string};

/** One of the lists that a coop keeps of things of one kind: one for each circle of readers. */
export interface CoopList {
  readonly address: string;
  readonly title?: string | undefined;
  readonly readers: Readers;
  /** For whom the coop says that it is: all that is known of a list that has not been read. */
  readonly meantFor?: Readers | undefined;
  /** The part of each home in which its things lie. */
  readonly audience: Audience | Circle;
  /** Where the coop keeps the things itself; only moderators add something then. Without it, they lie in the homes of members. */
  readonly folder?: string | undefined;
  /** The scheme of categories that its things are filed by. */
  readonly scheme?: string | undefined;
  /** Sources that the coop shows first. */
  readonly pinned: readonly string[];
  /** Where programs find what is new in it, if the coop publishes that (Atom). */
  readonly feed?: string | undefined;
}

export interface CoopListsAsked {
  readonly coop: Pick<Coop, 'iri' | 'typeIndex'>;
  /** Classes of the things. */
  readonly classes: readonly string[];
  readonly languages?: readonly string[];
  /** Whose own list belongs to them, if the coop keeps one for each member. */
  readonly webId?: string | undefined;
  /** A thing that may lie in the folder of another member: that is looked at as well. */
  readonly about?: string | undefined;
  /** Whether nobody is signed in: then lists that are said to be for some only are not even asked for. */
  readonly isVisitor?: boolean;
}

/** A list of which nothing is known but what is said of it elsewhere. */
export interface NamedList {
  readonly address: string;
  readonly meantFor?: Readers | undefined;
}

/**
 * Finds the lists that a coop keeps of things of a kind, as far as the reader may read them: one that is not for this reader is left out. One
 * that cannot be read for another reason is among them, for its own failure to be shown.
 */
export async function findCoopLists(resources: Resources, asked: CoopListsAsked): Promise<Result<readonly CoopList[]>> {
  const named = await nameCoopLists(resources, asked);
  if (!named.ok) return named;
  const lists = await Promise.all(
    named.value.map(({address, meantFor}) => readCoopList(resources, address, asked.languages ?? [], meantFor)),
  );
  return success(lists.flatMap((list) => list ?? []));
}

/** The lists that a coop names of things of a kind, each once, before any of them is read: some may not be for this reader. */
export async function nameCoopLists(
  resources: Resources,
  {coop: {typeIndex}, classes, webId, about, isVisitor}: CoopListsAsked,
): Promise<Result<readonly NamedList[]>> {
  if (!typeIndex) return success([]);
  // Its code comes while the index does.
  const [index, folders] = await Promise.all([
    resources.read(typeIndex),
    webId === undefined && about === undefined ? undefined : import('./personal-folders.js'),
  ]);
  if (!index.ok) return index;
  const named = [
    ...registered(index.value, classes, isVisitor),
    ...((await folders?.foldersIn(index.value, webId, about)) ?? []),
  ];
  return success([...new Map(named.map((list) => [list.address, list])).values()]);
}

/** All lists of some classes that an index of types names, in its order. */
function registered({graph}: PodDocument, classes: readonly string[], isVisitor = false): NamedList[] {
  return [...graph.subjects()]
    .filter((entry) => graph.iris(entry, solid.forClass).some((iri) => classes.includes(iri)))
    .flatMap((entry) => {
      const readers = graph.iri(entry, coopLibrary.readers);
      if (isVisitor && readers !== undefined && readers !== foaf.Agent) return [];
      const meantFor = readers === undefined ? undefined : readersFrom(readers, false);
      return graph
        .iris(entry, solid.instance)
        .filter(isWebAddress)
        .map((address) => ({address, meantFor}));
    });
}

/** What a list says of itself; nothing if it is not for this reader. */
export async function readCoopList(
  resources: Resources,
  address: string,
  languages: readonly string[],
  meantFor?: Readers,
): Promise<CoopList | undefined> {
  const read = await readListDocument(resources, {address, meantFor});
  if (read.ok) return coopListIn(read.value, address, languages);
  return isWithdrawn(read.problem) ? undefined : unreadList({address, meantFor});
}

/** Reads the document of a list. One that is said to be for some only is not asked for as nobody first. */
export function readListDocument(resources: Resources, {address, meantFor}: NamedList): Promise<Result<PodDocument>> {
  const asReader = meantFor !== undefined && meantFor.who !== 'everyone';
  return resources.read(address, {maxBytes: listMaxBytes, asReader});
}

/** A list of which it is not known what it says of itself. */
export function unreadList({address, meantFor}: NamedList): CoopList {
  return {address, meantFor, readers: {who: 'unknown'}, audience: 'private', pinned: []};
}

/** What a list says of itself in its document. */
export async function coopListIn(
  {graph, readership}: PodDocument,
  address: string,
  languages: readonly string[],
): Promise<CoopList> {
  const [named] = graph.iris(address, coopLibrary.readers);
  const readers =
    named === undefined ? undeclared(readership) : readersFrom(named, graph.isA(address, coopLibrary.PersonalLibrary));
  const isBeside = (place: string) => isInside(place, containerOf(address));
  const folder = graph.iris(address, coopLibrary.folder).find(isBeside);
  return {
    address,
    title: preferredLiterals(graph.objects(address, dct.title), languages)[0]?.value,
    readers,
    audience: await audienceFor(readers),
    folder: folder?.endsWith('/') ? folder : undefined,
    scheme: graph.iris(address, dcatLibrary.themeTaxonomy).find(isWebAddress),
    pinned: graph.iris(address, coopLibrary.pinned),
    feed: graph.iris(address, dctLibrary.hasFormat).find(isBeside),
  };
}

/** Who reads a list that says nothing of it: what its server has shown. */
function undeclared(readership: PodDocument['readership']): Readers {
  return {who: readership === 'everyone' ? 'everyone' : 'members'};
}

function readersFrom(named: string, isPersonal: boolean): Readers {
  if (named === foaf.Agent) return {who: 'everyone'};
  if (named === coopLibrary.AllMembers) return {who: 'members'};
  // A group's address and a person's look the same: a list for one person says that it is one.
  return isPersonal ? {who: 'person', webId: named} : {who: 'group', group: named};
}

/** The part of a home that is for the readers of a list. */
export async function audienceFor(readers: Readers): Promise<Audience | Circle> {
  if (readers.who === 'group') return `for-${await nameFrom(readers.group)}`;
  if (readers.who === 'person') return `for-${await nameFrom(readers.webId)}`;
  return readers.who === 'everyone' ? 'public' : readers.who === 'members' ? 'members' : 'private';
}

/** Whom the rules of that part name. */
export function namedIn(readers: Readers): AudienceReaders | undefined {
  if (readers.who === 'group') return {groups: [readers.group]};
  return readers.who === 'person' ? {agents: [readers.webId]} : undefined;
}

function containerOf(address: string): string {
  return new URL('.', address).href;
}
