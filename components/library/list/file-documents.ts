import {documentKind, type LibraryItem} from '../../../vocab/kinds/document/document.js';
import {readFields} from '../../../vocab/shapes/read.js';
import {documentEditWork} from '../../../pods/library/document-work.js';
import type {Problem} from '../../../pods/problem.js';
import type {Community} from '../../data/community.js';
import type {DocumentRow} from './arrange.js';
import type {Library} from './library-lists.js';

/** Into which category documents are put, or out of which they are taken. */
export interface Filing {
  readonly category: string;
  readonly isIn: boolean;
}

/** What has come of filing one document. `waiting`: it is kept on the device until it can be sent. */
export type FiledAs = 'saved' | 'waiting' | 'unchanged' | 'full' | Problem;

/** What is filed, and where. */
export interface FilingDesk {
  readonly community: Community;
  readonly library: Library;
  readonly languages: readonly string[];
}

/** The most categories that a document is in (shape.ttl). */
const most = 12;
/** Milliseconds after which a change that has not arrived is said to wait. */
const patience = 4_000;
const waiting = 'waiting';

/** Changes the categories of one document, as it stands at its source by now. */
export async function fileDocument(desk: FilingDesk, row: DocumentRow, filing: Filing): Promise<FiledAs> {
  const {community, library, languages} = desk;
  const {source, label} = row;
  const [read, outbox] = await Promise.all([community.resources.read(source, {fresh: true}), community.outbox()]);
  if (!read.ok) return read.problem;
  if (!outbox) return {kind: 'signed-out', url: source};
  const {category: now = []} = readFields(documentKind, read.value.graph, source, languages).values;
  const wanted = filed(now, filing);
  if (wanted.length === now.length) return 'unchanged';
  if (wanted.length > most) return 'full';
  const list = library.placeOf(source)?.address;
  const work = documentEditWork(source, read.value, {category: wanted}, list, languages);
  const id = await outbox.add(work, label === undefined ? {} : {title: label});
  const left = await Promise.race([outbox.settled(id), navigator.onLine ? pass(patience) : waiting]);
  if (typeof left === 'string') return waiting;
  return left ? (left.problem ?? {kind: 'refused', url: source}) : 'saved';
}

/** The categories of a document, with one more or one less. */
export function filed(now: LibraryItem['category'], {category, isIn}: Filing): readonly string[] {
  const others = now.filter((one) => one !== category);
  return isIn ? (others.length === now.length ? [...now, category] : now) : others;
}

function pass(milliseconds: number): Promise<typeof waiting> {
  return new Promise((resolve) => setTimeout(() => resolve(waiting), milliseconds));
}
