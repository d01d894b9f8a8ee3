import {documentOf} from '../../vocab/rdf/iri.js';
import type {PodDocument, Resources} from '../documents/resources.js';
import {failure, success, type Result} from '../problem.js';
import {hasMorePages} from './listed-rows.js';
import {PlacedRows} from './placed-rows.js';
import {listMaxBytes} from './row.js';
import type {PagesOptions} from './tree-pages.js';

/** Pages of a list of more than a hundred thousand rows: whoever writes needs to know all of it. */
const mostPagesOfWriters = 2_000;

/** All of a list. */
export interface WholeList {
  /** The list's own document: it says what the list is, and holds the rows that came last. */
  readonly root: PodDocument;
  /** Every document with rows by its address, the list's own first. */
  readonly documents: ReadonlyMap<string, PodDocument>;
  readonly rows: PlacedRows;
}

/**
 * Reads a list with all its pages, for those who must not take a part for the whole: who is a member, and what a list is to say. A page that
 * cannot be read is a problem of the whole; `too-large` if there is no end to them.
 */
export async function readWholeList(
  resources: Pick<Resources, 'read'>,
  list: string,
  options: Omit<PagesOptions, 'most'> = {},
): Promise<Result<WholeList>> {
  const read = await resources.read(list, {maxBytes: listMaxBytes, ...options});
  if (!read.ok) return read;
  return readPagesOfWhole(resources, read.value, list, options);
}

/** The same for who has read the list's own document already. */
export async function readPagesOfWhole(
  resources: Pick<Resources, 'read'>,
  root: PodDocument,
  list: string,
  options: Omit<PagesOptions, 'most'> = {},
): Promise<Result<WholeList>> {
  const documents = await documentsOf(resources, root, list, options);
  if (!documents.ok) return documents;
  const rows = new PlacedRows(list);
  for (const [url, document] of documents.value) rows.add(url, document);
  return success({root, documents: documents.value, rows});
}

async function documentsOf(
  resources: Pick<Resources, 'read'>,
  root: PodDocument,
  list: string,
  options: PagesOptions,
): Promise<Result<ReadonlyMap<string, PodDocument>>> {
  if (!hasMorePages(root.graph, list, root.url)) return success(new Map([[root.url, root]]));
  // Loaded when needed: most lists are short.
  const {readPages} = await import('./tree-pages.js');
  const {documents, problem, isPartial} = await readPages(resources, root, list, {...options, most: mostPagesOfWriters});
  if (problem) return {ok: false, problem};
  return isPartial ? failure('too-large', {url: documentOf(list), detail: 'Too many pages'}) : success(documents);
}
