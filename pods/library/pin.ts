import {coopLibrary} from '../../vocab/rdf/library-vocabulary.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import {triple} from '../../vocab/rdf/terms.js';
import {changeDocument} from '../documents/change.js';
import {listMaxBytes} from '../lists/row.js';
import {success, type Result} from '../problem.js';
import type {Writer} from './writer.js';

/** Shows a thing of a list before the others, or no longer: the coop's own word, which a moderator writes. Can be repeated. */
export function pin({resources, fetch}: Writer, list: string, source: string, isPinned: boolean): Promise<Result<unknown>> {
  const statement = triple(list, coopLibrary.pinned, source);
  return changeDocument({
    resources,
    fetch,
    url: documentOf(list),
    maxBytes: listMaxBytes,
    plan: (graph) =>
      success({
        deletes: !isPinned && graph.has(statement) ? [statement] : [],
        inserts: isPinned && !graph.has(statement) ? [statement] : [],
      }),
  });
}
