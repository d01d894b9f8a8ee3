import {documentOf, isInside} from '../../vocab/rdf/iri.js';
import {termKey} from '../../vocab/rdf/terms.js';
import {tree} from '../../vocab/rdf/vocabularies.js';
import type {PodDocument, Resources} from '../documents/resources.js';
import {success, type Result} from '../problem.js';
import {rowsOfList} from './listed-rows.js';
import {listMaxBytes, type ListKind, type Recognised} from './row.js';

/** A list of more pages than this is not read as a whole. */
const mostPages = 100;

/**
 * Reads a list that goes on in other documents (TREE, https://treecg.github.io/specification/). Relations are followed only within
 * the list's own container: elsewhere somebody else could write rows. A page that cannot be read costs its own rows, and
 * is named in the problem that the list then carries.
 */
export async function readFurtherPages<T>(
  resources: Pick<Resources, 'read'>,
  first: PodDocument,
  list: string,
  kind: ListKind<T>,
  fresh: boolean,
): Promise<Result<Recognised<T>>> {
  const start = await rowsOfList(first.graph, list, kind);
  const rows = new Map(start.rows.map((row) => [row.source, row]));
  const container = new URL('.', documentOf(list)).href;
  const seen = new Set([first.url]);
  const queue = nextPages(first, list);
  let problem = start.problem;
  for (let page = queue.shift(); page !== undefined && seen.size < mostPages; page = queue.shift()) {
    if (seen.has(page) || !isInside(page, container)) continue;
    seen.add(page);
    const read = await resources.read(page, {fresh, maxBytes: listMaxBytes});
    if (!read.ok) {
      problem = read.problem;
      continue;
    }
    for (const row of (await rowsOfList(read.value.graph, list, kind)).rows) rows.set(row.source, row);
    queue.push(...nextPages(read.value, list));
  }
  return success({...start, rows: [...rows.values()], problem});
}

/** The documents that a page, or the list itself, points to. */
function nextPages({graph, url}: PodDocument, list: string): string[] {
  const related = graph.objects(url, tree.relation).flatMap((relation) => graph.iris(termKey(relation), tree.node));
  return [...graph.iris(list, tree.view), ...related].map(documentOf);
}
