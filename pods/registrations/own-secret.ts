import {newKey, isLink, secretOf} from '../../vocab/kinds/registration/seal.js';
import {coopAgenda} from '../../vocab/rdf/agenda-vocabulary.js';
import type {Graph} from '../../vocab/rdf/graph.js';
import {literal, triple} from '../../vocab/rdf/terms.js';
import {changeDocument} from '../documents/change.js';
import type {Resources} from '../documents/resources.js';
import {success, type Result} from '../problem.js';
import {registrationsIn} from './addresses.js';

/**
 * The secret of a claim of the person whose home this is. It comes from one key in the home, made when it is first needed, that nobody
 * else can read: not even those whom the person tells of a registration can give the place up in that person's name.
 */
export async function ownSecret(
  resources: Resources,
  fetcher: typeof fetch,
  home: string,
  claim: string,
): Promise<Result<string>> {
  const url = `${registrationsIn(home)}key.ttl`;
  const stored = resources.stored(url);
  const key = keyIn(stored?.graph, url);
  if (key) return success(await secretOf(key, claim));
  const made = newKey();
  // Of two devices that make it at the same time, the first one's counts. A server that broke off may have left a document without any.
  const written = await changeDocument({
    resources,
    fetch: fetcher,
    url,
    once: true,
    create: true,
    plan: (graph) => {
      const isThere = keyIn(graph, url) !== undefined;
      return success({
        deletes: [],
        inserts: isThere ? [] : [triple(`${url}#it`, coopAgenda.registrationKey, literal(made))],
      });
    },
  });
  return written.ok ? success(await secretOf(keyIn(written.value.graph, url) ?? made, claim)) : written;
}

function keyIn(graph: Graph | undefined, url: string): string | undefined {
  return graph?.objects(`${url}#it`, coopAgenda.registrationKey).find(({value}) => isLink(value))?.value;
}
