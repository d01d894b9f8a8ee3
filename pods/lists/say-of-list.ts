import {documentOf} from '../../vocab/rdf/iri.js';
import type {Triple} from '../../vocab/rdf/terms.js';
import {changeDocument} from '../documents/change.js';
import type {Resources} from '../documents/resources.js';
import {success, type Result} from '../problem.js';
import {listMaxBytes} from './row.js';

/**
 * Has a list say something of itself, or no longer: the coop's own word, which a moderator writes. Can be repeated: what is so already is not
 * written.
 */
export function sayOfList(
  {resources, fetch}: {readonly resources: Resources; readonly fetch: typeof globalThis.fetch},
  statement: Triple,
  isSo: boolean,
): Promise<Result<unknown>> {
  return changeDocument({
    resources,
    fetch,
    url: documentOf(statement.subject.value),
    maxBytes: listMaxBytes,
    plan: (graph) =>
      success({
        deletes: !isSo && graph.has(statement) ? [statement] : [],
        inserts: isSo && !graph.has(statement) ? [statement] : [],
      }),
  });
}
