import type {Graph} from '../../vocab/rdf/graph.js';
import {triple, type Triple} from '../../vocab/rdf/terms.js';
import {coop, dct, rdf, tree} from '../../vocab/rdf/vocabularies.js';
import {writeTurtle} from '../../vocab/rdf/write.js';
import {linksIn} from './page-links.js';

/** Statements of rows in one document: some 80 rows of members. A page of so many is read in a few milliseconds, and written in fifty. */
export const mostTriples = 1_000;
/** Documents in one container: servers list longer ones slowly. */
const mostInContainer = 500;

/** A page about to be written. */
export interface NewPage {
  readonly url: string;
  /** How many rows it has. */
  readonly rows: number;
  /** What the page says of the list. */
  readonly statements: readonly Triple[];
  /** What leaves the list's own document for it. */
  readonly moved: readonly Triple[];
}

interface RowOfList {
  readonly row: string;
  readonly issued: string;
  readonly triples: readonly Triple[];
}

/**
 * The pages that the rows of a list's own document should be moved to, the oldest first (by `dct:issued`, then by name): none as long as they
 * make no more than {@link mostTriples}. The same document always gives the same pages, so that two who make them at once agree.
 * @param most pages that are made at once.
 */
export function outlinePages(graph: Graph, list: string, root: string, most: number): NewPage[] {
  const rows = rowsByAge(graph, list);
  let left = rows.reduce((sum, {triples}) => sum + triples.length, 0);
  const free = freePages(graph, root);
  const pages: NewPage[] = [];
  for (let from = 0; left > mostTriples && pages.length < most;) {
    const chosen = takePage(rows, from);
    const moved = chosen.flatMap(({triples}) => triples);
    from += chosen.length;
    left -= moved.length;
    pages.push({url: free.next().value, rows: chosen.length, statements: pageTriples(list, root, moved), moved});
  }
  return pages;
}

function rowsByAge(graph: Graph, list: string): RowOfList[] {
  const rows = graph.iris(list, tree.member).map((row) => ({
    row,
    issued: graph.objects(row, dct.issued)[0]?.value ?? '',
    triples: [triple(list, tree.member, row), ...graph.about(row)],
  }));
  return rows.sort((a, b) => compare(a.issued, b.issued) || compare(a.row, b.row));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** As many rows as fit onto one page, one at least. */
function takePage(rows: readonly RowOfList[], from: number): RowOfList[] {
  let size = 0;
  let to = from;
  while (to < rows.length && (to === from || size + rows[to]!.triples.length <= mostTriples))
    size += rows[to++]!.triples.length;
  return rows.slice(from, to);
}

function pageTriples(list: string, root: string, moved: readonly Triple[]): Triple[] {
  // Where the list begins, for who comes upon a page first.
  return [triple(list, rdf.type, tree.Collection), triple(list, tree.view, root), ...moved];
}

/** The text of a page, with the mark of its first write. */
export function pageText({url, statements}: Pick<NewPage, 'url' | 'statements'>, mark?: string): string {
  const marked = mark === undefined ? [] : [triple(url, coop.lastWrite, mark)];
  return writeTurtle([triple(url, rdf.type, tree.Node), ...marked, ...statements]);
}

/** Addresses of pages that a list does not have yet. */
function* freePages(graph: Graph, root: string): Generator<string, never> {
  const linked = new Set(linksIn(graph, root));
  for (let number = 1; ; number++) {
    const page = pageAddress(root, number);
    if (!linked.has(page)) yield page;
  }
}

/** The container of the first pages; further ones lie in containers within. */
export function pagesContainer(root: string): string {
  return new URL('pages/', root).href;
}

/** Where the page of a number lies, counted from 1. */
export function pageAddress(root: string, number: number): string {
  const before = Math.floor((number - 1) / mostInContainer) * mostInContainer;
  const folder = before === 0 ? '' : `${before + 1}-${before + mostInContainer}/`;
  return `${pagesContainer(root)}${folder}${number}.ttl`;
}

/** The number of a page, if it is one of those. */
export function pageNumber(root: string, page: string): number | undefined {
  const number = Number(/(\d+)\.ttl$/.exec(page)?.[1]);
  return number > 0 && pageAddress(root, number) === page ? number : undefined;
}
