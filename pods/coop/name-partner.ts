import {triple} from '../../vocab/rdf/terms.js';
import {pair} from '../../vocab/rdf/vocabularies.js';
import {changeDocument} from '../documents/change.js';
import type {Resources} from '../documents/resources.js';
import {success, type Result} from '../problem.js';

/**
 * Writes into a coop's own document that it works together with another one (`pair:partnerOf`). What is there already stays as it is.
 *
 * @param writer whoever may write the coop's official documents: a moderator.
 * @returns whether it was not there before.
 */
export async function namePartner(
  writer: {readonly resources: Resources; readonly fetch: typeof fetch},
  coop: string,
  partner: string,
): Promise<Result<boolean>> {
  const statement = triple(coop, pair.partnerOf, partner);
  let isNew = false;
  const changed = await changeDocument({
    ...writer,
    url: coop,
    plan: (graph) => {
      isNew = !graph.has(statement);
      return success({deletes: [], inserts: isNew ? [statement] : []});
    },
  });
  return changed.ok ? success(isNew) : changed;
}
