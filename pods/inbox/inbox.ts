import {triple} from '../../vocab/rdf/terms.js';
import {ldp, pim} from '../../vocab/rdf/vocabularies.js';
import {ownerRule, writeRules} from '../access/rules.js';
import {changeDocument} from '../documents/change.js';
import {ensureContainer} from '../documents/containers.js';
import type {Resources} from '../documents/resources.js';
import {success, type Result} from '../problem.js';

export interface Presence {
  readonly resources: Resources;
  /** Makes requests in the person's name. */
  readonly fetch: typeof fetch;
  readonly webId: string;
  readonly storage: string;
}

/**
 * Sees to it that a person can be found and told something: the profile names the storage and an inbox, and the inbox takes
 * messages from anybody with an account. What the profile names already is left as it is.
 */
export async function ensureInbox({resources, fetch, webId, storage}: Presence): Promise<Result<string>> {
  const read = await resources.read(webId);
  if (!read.ok) return read;
  const named = read.value.graph.iri(webId, ldp.inbox);
  const inbox = named ?? `${storage}inbox/`;
  if (!named) {
    const made = await ensureContainer(fetch, inbox);
    if (!made.ok) return made;
    const ruled = await writeRules(fetch, inbox, [ownerRule(webId), {modes: ['Append'], public: 'anyone-signed-in'}]);
    if (!ruled.ok) return ruled;
  }
  const wanted = [triple(webId, ldp.inbox, inbox), triple(webId, pim.storage, storage)];
  const changed = await changeDocument({
    resources,
    fetch,
    url: webId,
    // A profile names one inbox, and may name several storages: only what is missing altogether is added.
    plan: (graph) => success({deletes: [], inserts: wanted.filter(({predicate}) => !graph.iri(webId, predicate.value))}),
  });
  return changed.ok ? success(inbox) : changed;
}
