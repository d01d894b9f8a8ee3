import {changed} from '../../vocab/rdf/change-graph.js';
import type {Triple} from '../../vocab/rdf/terms.js';
import {n3PatchType, writeN3Patch} from '../../vocab/rdf/write.js';
import {askToWrite} from '../ask-to-write.js';
import type {Resources} from '../documents/resources.js';
import {success, type Result} from '../problem.js';

export interface Appending {
  readonly resources: Resources;
  /** Makes requests in the writer's name. */
  readonly fetch: typeof fetch;
}

/**
 * Adds statements to a document in which the writer can change nothing else. Repeating it does no harm: a document holds each statement once.
 * What the page has of the document says so from then on.
 */
export async function appendStatements(
  {resources, fetch}: Appending,
  url: string,
  statements: readonly Triple[],
): Promise<Result<unknown>> {
  const known = resources.stored(url);
  const missing = known ? statements.filter((statement) => !known.graph.has(statement)) : statements;
  if (!missing.length) return success(undefined);
  const answer = await askToWrite(fetch, url, {
    method: 'PATCH',
    headers: {'content-type': n3PatchType},
    body: writeN3Patch([], missing),
  });
  if (!answer.ok) return answer;
  const now = resources.stored(url);
  const rest = now ? missing.filter((statement) => !now.graph.has(statement)) : [];
  if (now) resources.store({...now, graph: changed(now.graph, [], rest), etag: undefined, modified: undefined});
  else void resources.read(url, {fresh: true, asStored: true});
  return answer;
}
