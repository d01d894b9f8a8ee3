import type {Graph} from '../../vocab/rdf/graph.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import type {Change} from '../../vocab/shapes/write.js';
import {askToWrite} from '../ask-to-write.js';
import {changeDocument} from '../documents/change.js';
import {ask} from '../http.js';
import {inParallel} from '../in-parallel.js';
import {failure, success, type Result} from '../problem.js';
import type {RowsDesk} from './change-rows.js';
import {linksIn} from './page-links.js';
import {pageAddress, pageNumber} from './page-outline.js';
import {listMaxBytes} from './row.js';

/**
 * Takes away the pages of a list that nothing links: what an interrupted move has left. Who leaves the list must not stay there. Whoever is about
 * to link such a page has read the list before, and is refused, since the list is written to here once the page was seen; and a page that is
 * written anew meanwhile stays.
 */
export async function clearLeftovers(desk: RowsDesk, graph: Graph): Promise<Result<void>> {
  const root = documentOf(desk.list);
  const numbers = linksIn(graph, root).map((page) => pageNumber(root, page) ?? 0);
  const [linked, highest] = [new Set(numbers), Math.max(0, ...numbers)];
  for (let number = 1; ; number++) {
    if (linked.has(number)) continue;
    const page = pageAddress(root, number);
    const tag = await tagOf(desk.fetch, page);
    if (!tag.ok) return tag;
    if (tag.value) {
      const cleared = await clear(desk, root, page, tag.value);
      if (!cleared.ok) return cleared.problem.kind === 'conflict' ? success(undefined) : cleared;
    } else if (number > highest) return success(undefined);
  }
}

async function clear({resources, fetch}: RowsDesk, url: string, page: string, tag: string): Promise<Result<unknown>> {
  const plan = (graph: Graph): Result<Change> =>
    linksIn(graph, url).includes(page) ? failure('conflict', {url: page}) : success(touch(graph));
  const touched = await changeDocument({resources, fetch, url, plan, maxBytes: listMaxBytes});
  if (!touched.ok) return touched;
  const gone = await askToWrite(fetch, page, {method: 'DELETE', headers: {'if-match': tag}});
  return gone.ok || gone.problem.kind === 'missing' ? success(undefined) : gone;
}

/** A write that changes nothing but the document's last write. */
function touch(graph: Graph): Change {
  const [statement] = graph;
  return statement ? {deletes: [statement], inserts: [statement]} : {deletes: [], inserts: []};
}

/** The entity tags of what is there now, by address. */
export async function tagsOf(fetcher: typeof fetch, pages: readonly {readonly url: string}[]): Promise<Map<string, string>> {
  const tags = new Map<string, string>();
  await inParallel(pages, async ({url}) => {
    const tag = await tagOf(fetcher, url);
    if (tag.ok && tag.value) tags.set(url, tag.value);
  });
  return tags;
}

/** The entity tag of what is there; nothing if nothing is. */
async function tagOf(fetcher: typeof fetch, url: string): Promise<Result<string | undefined>> {
  const answer = await ask(fetcher, url, {method: 'HEAD'});
  if (!answer.ok) return answer.problem.kind === 'missing' ? success(undefined) : answer;
  return success(answer.value.headers.get('etag')?.replace(/^W\//, ''));
}
