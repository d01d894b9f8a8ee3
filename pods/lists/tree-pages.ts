import {documentOf, isInside} from '../../vocab/rdf/iri.js';
import {inSlices, lastSlice} from '../../vocab/rdf/slices.js';
import {termKey} from '../../vocab/rdf/terms.js';
import {coop, tree} from '../../vocab/rdf/vocabularies.js';
import type {PodDocument, ReadOptions, Resources} from '../documents/resources.js';
import {inParallel} from '../in-parallel.js';
import {failure, success, type Problem, type Result} from '../problem.js';
import {otherViews} from './listed-rows.js';
import {PlacedRows} from './placed-rows.js';
import {listMaxBytes, readyRow, type ListKind, type Recognised} from './row.js';

/**
 * Documents that a reader reads of one list. Some 5,000 rows with all that a row can say lie on fewer; of a longer list, the part that
 * was read first is shown and the list says that there is more. Lists of that length are read through an index.
 */
export const mostPages = 150;

/** The documents in which a list lies. */
export interface Pages {
  /** By the address under which each is linked, the first one first. */
  readonly documents: ReadonlyMap<string, PodDocument>;
  /** Why some are missing. */
  readonly problem?: Problem | undefined;
  /** Whether there are more than were to be read. */
  readonly isPartial: boolean;
}

export interface PagesOptions extends Pick<ReadOptions, 'fresh' | 'asStored' | 'asReader'> {
  /** How many documents are read. */
  readonly most?: number;
}

/**
 * Reads the documents in which a list goes on (TREE, https://treecg.github.io/specification/), a few at a time and each once. Relations are
 * followed only within the list's own container: elsewhere somebody else could write rows; and never to its announcements.
 */
export async function readPages(
  resources: Pick<Resources, 'read'>,
  first: PodDocument,
  list: string,
  {most = mostPages, ...options}: PagesOptions = {},
): Promise<Pages> {
  const documents = new Map([[first.url, first]]);
  const container = new URL('.', documentOf(list)).href;
  const seen = new Set([first.url, documentOf(first.graph.iri(list, coop.announcements) ?? first.url)]);
  const isNew = (page: string) => !seen.has(page) && isInside(page, container) && seen.add(page);
  let asked = 1;
  let problem: Problem | undefined;
  let isPartial = false;
  let linked = [...otherViews(first.graph, list, first.url).map(documentOf), ...linksOf(first, first.url)];
  for (let pages = linked.filter(isNew); pages.length && !isPartial; pages = linked.filter(isNew)) {
    const wanted = pages.slice(0, most - asked);
    isPartial = wanted.length < pages.length;
    asked += wanted.length;
    const read = new Map<string, Result<PodDocument>>();
    await inParallel(wanted, async (page) => {
      read.set(page, await readPage(resources, page, first.graph.iri(page, coop.lastWrite), options));
    });
    linked = [];
    for (const page of wanted) {
      const answer = read.get(page)!;
      if (!answer.ok) problem = answer.problem;
      else if (!isInside(answer.value.url, container)) problem = {kind: 'bad-address', url: page};
      else {
        documents.set(page, answer.value);
        linked.push(...linksOf(answer.value, page));
      }
    }
  }
  return {documents, problem, isPartial};
}

/**
 * Reads one page. The list's own document says which was the last write to each page that somebody has changed: a copy that has seen that
 * write is as good as a new one, and any other is not. So who follows the first document knows of every change.
 */
async function readPage(
  resources: Pick<Resources, 'read'>,
  page: string,
  lastWrite: string | undefined,
  {fresh, ...options}: PagesOptions,
): Promise<Result<PodDocument>> {
  const limits = {...options, maxBytes: listMaxBytes, isSteady: true};
  const read = await resources.read(page, {...limits, fresh: fresh && lastWrite === undefined});
  const isOld = read.ok && lastWrite !== undefined && read.value.graph.iri(page, coop.lastWrite) !== lastWrite;
  return isOld ? resources.read(page, {...limits, fresh: true}) : read;
}

/** The documents that a page points to, each once. */
export function linksOf({graph}: Pick<PodDocument, 'graph'>, url: string): string[] {
  const related = graph.objects(url, tree.relation).flatMap((relation) => graph.iris(termKey(relation), tree.node));
  return [...new Set(related.map(documentOf))];
}

/**
 * Reads a list that goes on in other documents. A page that cannot be read costs its own rows, and is named in the problem that the list
 * then carries; so does what is too long to be read.
 */
export async function readFurtherPages<T>(
  resources: Pick<Resources, 'read'>,
  first: PodDocument,
  list: string,
  kind: ListKind<T>,
  fresh: boolean,
): Promise<Result<Recognised<T>>> {
  const {documents, problem, isPartial} = await readPages(resources, first, list, {fresh});
  const placed = new PlacedRows(list);
  const pause = inSlices();
  for (const [url, document] of documents) {
    placed.add(url, document);
    await pause();
  }
  const rows = Array.from(placed.shown(), ({graph, source, row}) => readyRow(kind, graph, source, row));
  await pause(lastSlice);
  const tooLong = isPartial ? failure('too-large', {url: documentOf(list), detail: 'The list goes on'}).problem : undefined;
  const announcements = first.graph.iri(list, coop.announcements);
  return success({rows, unread: [], announcements, problem: problem ?? tooLong, isPartial});
}
