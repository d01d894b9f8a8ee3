import {documentKind, versionKind, type LibraryItem} from '../../vocab/kinds/document/document.js';
import type {Coop} from '../../vocab/kinds/coop/coop.js';
import {documentOf, isInside} from '../../vocab/rdf/iri.js';
import type {FieldValues} from '../../vocab/shapes/descriptor.js';
import {readFields} from '../../vocab/shapes/read.js';
import type {PodDocument} from '../documents/resources.js';
import {containerFor} from '../homes/places.js';
import {namedIn, type CoopList} from '../lists/coop-lists.js';
import {plainKind} from '../outbox/plain-kind.js';
import type {ContributeWork, EditWork, MoveWork, WithdrawWork} from '../outbox/work.js';
import {success, type Result} from '../problem.js';
import {randomName} from '../random.js';
import {contributionOf} from '../things/address.js';
import {ensureContainerFor} from '../things/contribute.js';
import type {Writer} from './writer.js';

/** Where somebody puts a document. */
export interface LibraryPlace {
  readonly coop: Pick<Coop, 'iri' | 'moderators' | 'membership'>;
  /** The person's home for this coop. */
  readonly home: string;
  /** The coop's list for those who may read it; none for what only its author sees. */
  readonly list?: CoopList | undefined;
}

/** A file that is stored already. */
export interface StoredFile {
  readonly url: string;
  readonly format?: string | undefined;
  readonly size?: number | undefined;
}

/** The container in which a document and its file lie. */
export function containerAt({home, list}: LibraryPlace): string {
  return list?.folder ?? containerFor(home, list?.audience ?? 'private');
}

/**
 * An address for a file beside its description, which nobody can guess and nothing has yet: another one for each try.
 * @param extension the end of its name, for programs that go by it: `pdf`.
 */
export function fileAddress(place: LibraryPlace, extension: string): string {
  const end = /^[a-z0-9]{1,8}$/.test(extension) ? extension : 'bin';
  return `${containerAt(place)}document-${randomName()}.${end}`;
}

/** Sees to it that the container is there with its rules, before a file is put into it: without them, nobody else could read it. */
export async function readyPlace(
  place: LibraryPlace,
  {resources, fetch, webId}: Writer & {readonly webId: string},
): Promise<Result<unknown>> {
  const {coop, home, list} = place;
  if (!list || list.folder !== undefined) return success(undefined);
  return ensureContainerFor({resources, fetch, webId, coop, home}, list.audience, namedIn(list.readers));
}

/** Describes a new document. Its file is stored by then, beside the description; or it is a page somewhere else. */
export function newDocumentWork(place: LibraryPlace, values: FieldValues, name: string = randomName()): ContributeWork {
  return {
    type: 'contribute',
    ...targetOf(place, name),
    kind: plainKind(documentKind),
    values: {...values, version: values.version ?? ['1']},
  };
}

function targetOf({coop: {iri, moderators, membership}, home, list}: LibraryPlace, name: string) {
  return {
    coop: {iri, ...(moderators !== undefined && {moderators}), ...(membership !== undefined && {membership})},
    home,
    audience: list?.audience ?? 'private',
    readers: list && namedIn(list.readers),
    folder: list?.folder,
    name,
    ...(list && {list: list.address}),
  } satisfies MoveWork['to'];
}

/** What changes some fields of a description; the others stay as they are. @param document what was read before the change. */
export function documentEditWork(
  iri: string,
  {graph}: Pick<PodDocument, 'graph'>,
  values: FieldValues,
  list: string | undefined,
  languages: readonly string[] = [],
): EditWork {
  const base = pick(readFields(documentKind, graph, iri, languages).values, Object.keys(values));
  return {type: 'edit', iri, edits: [{iri, kind: plainKind(documentKind), base, values}], languages, list};
}

/**
 * What puts a new version in the place of the newest one, which becomes an older one: still there, for whoever looks for it.
 * @param note what has changed, in a sentence.
 * @param dated the day of the new version, `YYYY-MM-DD`.
 */
export function newVersionWork(
  item: LibraryItem,
  document: Pick<PodDocument, 'graph'>,
  file: StoredFile,
  {note, dated}: {readonly note?: string | undefined; readonly dated: string},
  list: string | undefined,
): EditWork {
  const {iri} = item;
  const {values: stored} = readFields(documentKind, document.graph, iri);
  const number = item.version ?? item.older.length + 1;
  const part = `${documentOf(iri)}#v${number}-${randomName().slice(0, 8)}`;
  const values: FieldValues = {
    file: [file.url],
    format: file.format ? [file.format] : [],
    size: file.size ? [String(file.size)] : [],
    dated: [dated],
    version: [String(number + 1)],
    versionNote: note ? [note] : [],
    versions: [...(stored.versions ?? []), part],
  };
  const old: FieldValues = {
    oldFile: stored.file ?? [],
    oldFormat: stored.format ?? [],
    oldSize: stored.size ?? [],
    oldDated: stored.dated ?? [],
    oldVersion: [String(number)],
    oldNote: stored.versionNote ?? [],
  };
  const main = {iri, kind: plainKind(documentKind), base: pick(stored, Object.keys(values)), values};
  const older = {iri: part, kind: plainKind(versionKind), base: {}, values: old, parent: {iri, field: 'versions'}};
  return {type: 'edit', iri, edits: [main, older], list};
}

/** What takes a document away, with its files. @param home where the person writes: the home, or the coop's folder. */
export function removeWork(item: LibraryItem, home: string, list: string | undefined): WithdrawWork {
  return {type: 'withdraw', iri: item.iri, home, drops: ownFiles(item), ...(list !== undefined && {list})};
}

/** What moves a document to other readers, with its files and older versions. */
export function moveWork(item: LibraryItem, from: string | undefined, to: LibraryPlace): MoveWork {
  const target = targetOf(to, randomName());
  const beside = new URL('.', contributionOf(target)).href;
  const copies = ownFiles(item).map((url) => [url, `${beside}document-${randomName()}${endOf(url)}`] as const);
  return {type: 'move', iri: item.iri, to: target, copies, list: from};
}

/** The files that lie beside a description under names of ours: those go with it. What lies elsewhere is somebody else's. */
export function ownFiles({iri, file, accessibleVersion, older}: LibraryItem): string[] {
  const beside = new URL('.', iri).href;
  const named = [file, accessibleVersion, ...older.map((version) => version.file)];
  return [...new Set(named)].filter(
    (url): url is string => url !== undefined && isInside(url, beside) && /\/document-[^/]+$/.test(url),
  );
}

function endOf(url: string): string {
  return /\.[a-z0-9]{1,8}$/.exec(url)?.[0] ?? '.bin';
}

function pick(values: FieldValues, names: readonly string[]): FieldValues {
  return Object.fromEntries(names.map((name) => [name, values[name] ?? []]));
}
