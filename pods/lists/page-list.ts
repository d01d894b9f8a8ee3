import type {Graph} from '../../vocab/rdf/graph.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import {tree} from '../../vocab/rdf/vocabularies.js';
import type {Change} from '../../vocab/shapes/write.js';
import {askToWrite} from '../ask-to-write.js';
import {changeDocument} from '../documents/change.js';
import {marksOf} from '../documents/history.js';
import type {PodDocument} from '../documents/resources.js';
import {inParallel} from '../in-parallel.js';
import {nameFrom} from '../name-from.js';
import {failure, success, type Problem, type Result} from '../problem.js';
import type {RowsDesk} from './change-rows.js';
import {clearLeftovers, tagsOf} from './page-leftovers.js';
import {linksIn, pageLink} from './page-links.js';
import {outlinePages, pagesContainer, pageText, type NewPage} from './page-outline.js';
import {preparePagesContainer} from './page-rules.js';
import {listMaxBytes} from './row.js';

/** Pages that are written before the list's own document is: its rows stay in it until they are all there. */
const pagesAtOnce = 50;
/** Times that pages are worked out anew because somebody else has changed the list, or is at the same work. */
const mostAttempts = 8;
/** A long list takes its time to arrive. */
const longTimeout = 60_000;

/** Whoever moves rows, and who is told how far it has come. */
export interface Paging extends RowsDesk {
  /** Told after each step what has been done so far. */
  readonly onProgress?: (done: Paged) => void;
}

/** What has been done. */
export interface Paged {
  /** Pages that were made. */
  readonly pages: number;
  /** Rows that were moved to them. */
  readonly rows: number;
}

/**
 * Moves the oldest rows of a list to pages beside it, as long as its own document holds more than some 1,000 statements of rows. A row keeps
 * its name, its time and all that is said of it. Can be repeated, interrupted anywhere and done by two at once: pages are written whole while
 * nothing links them; then the list's own document links them and lets go of their rows in one write, which holds only if nobody has changed
 * that document since it was read. What an interrupted move has left is written over by the next, or taken away.
 *
 * Why two at once do no harm: a page is written after the list was read, and whoever writes over another's page has seen it before that
 * (`If-Match`). So what a page holds when it is linked was worked out from the list as it is then.
 * Problems: `forbidden` for whoever may not write the list, or if the pages would be for others; `conflict` if others keep changing it.
 */
export async function pageList(paging: Paging): Promise<Result<Paged>> {
  let done: Paged = {pages: 0, rows: 0};
  for (;;) {
    const moved = await moveSome(paging, done.pages === 0);
    if (!moved.ok) return moved;
    if (!moved.value.length) return success(done);
    const rows = moved.value.reduce((sum, page) => sum + page.rows, 0);
    done = {pages: done.pages + moved.value.length, rows: done.rows + rows};
    paging.onProgress?.(done);
  }
}

/** @returns the pages that were made; none if the list is short enough. */
async function moveSome(paging: Paging, isFirst: boolean): Promise<Result<readonly NewPage[]>> {
  let tags: ReadonlyMap<string, string> = new Map();
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const root = await readRoot(paging);
    if (!root.ok) return root;
    const pages = outline(paging, root.value.graph);
    const ready = await (pages.length
      ? prepare(paging, isFirst && attempt === 0)
      : clearLeftovers(paging, root.value.graph));
    if (!ready.ok) return ready;
    const moved = pages.length ? await movePages(paging, root.value, pages, tags) : success(undefined);
    if (moved.ok) return success(pages);
    if (moved.problem.kind !== 'conflict') return moved;
    tags = await tagsOf(paging.fetch, pages);
  }
  return failure('conflict', {url: documentOf(paging.list), detail: 'Others keep changing the list'});
}

function readRoot({resources, list}: Paging): Promise<Result<PodDocument>> {
  return resources.read(list, {fresh: true, asStored: true, maxBytes: listMaxBytes, timeout: longTimeout});
}

function outline({list}: Paging, graph: Graph): NewPage[] {
  return outlinePages(graph, list, documentOf(list), pagesAtOnce);
}

function prepare({fetch, list}: Paging, isFirst: boolean): Promise<Result<void>> {
  const root = documentOf(list);
  return isFirst ? preparePagesContainer(fetch, root, pagesContainer(root)) : Promise.resolve(success(undefined));
}

/** `conflict` if the pages have to be worked out anew. */
async function movePages(
  paging: Paging,
  root: PodDocument,
  pages: readonly NewPage[],
  tags: ReadonlyMap<string, string>,
): Promise<Result<unknown>> {
  const marks = new Map<string, string>();
  let problem: Problem | undefined;
  await inParallel(pages, async (page) => {
    // The same page has the same mark, whoever makes it.
    const mark = `urn:uuid:${await nameFrom(pageText(page))}`;
    marks.set(page.url, mark);
    const written = problem ? undefined : await writePage(paging.fetch, page, mark, tags.get(page.url));
    if (written && !written.ok) problem = written.problem;
  });
  return problem ? {ok: false, problem} : linkPages(paging, root, pages, marks);
}

/** @param tag of what is there, as it was before the list was read; none if nothing was known to be there. */
function writePage(fetcher: typeof fetch, page: NewPage, mark: string, tag: string | undefined): Promise<Result<unknown>> {
  return askToWrite(fetcher, page.url, {
    method: 'PUT',
    headers: {'content-type': 'text/turtle', ...(tag ? {'if-match': tag} : {'if-none-match': '*'})},
    body: pageText(page, mark),
  });
}

async function linkPages(
  paging: Paging,
  {graph: before}: PodDocument,
  pages: readonly NewPage[],
  marks: ReadonlyMap<string, string>,
): Promise<Result<unknown>> {
  const {resources, fetch, list} = paging;
  const url = documentOf(list);
  const change: Change = {
    deletes: pages.flatMap(({moved}) => moved),
    inserts: pages.flatMap((page) => pageLink(url, page.url, marks.get(page.url))),
  };
  const textOf = (graph: Graph) =>
    outline(paging, graph)
      .map((page) => pageText(page))
      .join();
  const expected = textOf(before);
  // A write that changes no row counts as well: it may be that of somebody who clears up.
  const isSame = (graph: Graph) =>
    String(marksOf(graph, url)) === String(marksOf(before, url)) && textOf(graph) === expected;
  const plan = (graph: Graph): Result<Change> => {
    if (isMoved(graph, url, pages)) return success({deletes: [], inserts: []});
    return isSame(graph) ? success(change) : failure('conflict', {url, detail: 'The list has changed'});
  };
  return changeDocument({resources, fetch, url, maxBytes: listMaxBytes, plan});
}

/** Whether somebody else at the same work was faster. */
function isMoved(graph: Graph, root: string, pages: readonly NewPage[]): boolean {
  const linked = new Set(linksIn(graph, root));
  const isRow = ({predicate}: {readonly predicate: {readonly value: string}}) => predicate.value === tree.member;
  return pages.every(({url, moved}) => linked.has(url) && !moved.some((told) => isRow(told) && graph.has(told)));
}
