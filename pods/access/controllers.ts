import type {Graph} from '../../vocab/rdf/graph.js';
import {acl} from '../../vocab/rdf/vocabularies.js';
import type {Resources} from '../documents/resources.js';
import {success, type Result} from '../problem.js';
import {findRules} from './rules.js';

/**
 * Who has control of a resource by name, as its own rules say: whoever writes rules for what lies in it must keep them in control. Only somebody
 * with control can read that.
 */
export async function findControllers(
  resources: Resources,
  fetcher: typeof fetch,
  resource: string,
): Promise<Result<readonly string[]>> {
  const rules = await findRules(fetcher, resource);
  if (!rules.ok) return rules;
  const read = await resources.read(rules.value, {fresh: true});
  return read.ok ? success(controllersIn(read.value.graph)) : read;
}

function controllersIn(graph: Graph): string[] {
  const inControl = [...graph.subjects()].filter((rule) => graph.iris(rule, acl.mode).includes(acl.Control));
  return [...new Set(inControl.flatMap((rule) => graph.iris(rule, acl.agent)))];
}
