import {ldes, tree} from '../../vocab/rdf/vocabularies.js';
import type {Resources} from '../documents/resources.js';
import {failure, success, type Result} from '../problem.js';
import {hasMorePages, rowsOfList} from './listed-rows.js';
import {listMaxBytes, type ListKind, type Recognised} from './row.js';

/** Indexes that name each other would lead on for ever. */
const mostHops = 3;

/**
 * Reads `address` and finds out which of the known forms of "a list of things" it is: a list of rows, also on several pages, an
 * address book, a group, a container, one document with many things, or an index of types that says where such a list lies.
 */
export async function readList<T>(
  resources: Pick<Resources, 'read'>,
  address: string,
  kind: ListKind<T>,
  fresh: boolean,
  /** Indexes that have led here. */
  hops = 0,
): Promise<Result<Recognised<T>>> {
  const read = await resources.read(address, {fresh, maxBytes: listMaxBytes});
  if (!read.ok) return read;
  const {graph, url} = read.value;
  const list = graph.about(address).length ? address : (graph.firstOf(tree.Collection, ldes.EventStream) ?? address);
  if (graph.iri(list, tree.member) || graph.isA(list, tree.Collection, ldes.EventStream)) {
    if (!hasMorePages(graph, list, url)) return success(await rowsOfList(graph, list, kind));
    const {readFurtherPages} = await import('./tree-pages.js');
    return readFurtherPages(resources, read.value, list, kind, fresh);
  }
  // Loaded when needed: on most pages the list is the coop's own.
  const {readForeignList} = await import('./foreign-lists.js');
  const found = await readForeignList(resources, read.value, address, kind, fresh);
  if (!found.ok || typeof found.value !== 'string') return found as Result<Recognised<T>>;
  if (hops >= mostHops) return failure('malformed', {url, detail: 'An index that leads to indexes'});
  return readList(resources, found.value, kind, fresh, hops + 1);
}
