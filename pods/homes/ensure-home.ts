import {triple} from '../../vocab/rdf/terms.js';
import {coop as terms} from '../../vocab/rdf/vocabularies.js';
import {ownerRule, writeRules} from '../access/rules.js';
import {changeDocument, createDocument} from '../documents/change.js';
import {ensureContainer} from '../documents/containers.js';
import type {Resources} from '../documents/resources.js';
import {success, type Result} from '../problem.js';
import {randomName} from '../random.js';
import {createHome, type HomeOptions} from './create-home.js';
import {homesIn} from './places.js';

export interface EnsureHome extends HomeOptions {
  readonly resources: Resources;
  /** The coop, whose home is wanted. */
  readonly coop: string;
}

/** The document in which a member notes which home belongs to which coop; nobody else reads it. */
export function homesNote(storage: string): string {
  return `${homesIn(storage)}homes.ttl`;
}

/**
 * The member's home for a coop, made if it is not there yet. Which home belongs to which coop is noted in a document that
 * only the member can read, before the home is made: so a joining that was interrupted goes on with the same home.
 */
export async function ensureHome(options: EnsureHome): Promise<Result<string>> {
  const {storage} = options;
  const homes = await ensureHomes(options);
  if (!homes.ok) return homes;
  const noted = await noteHome(options, homesNote(storage), `${homes.value}${randomName()}/`);
  return noted.ok ? createHome(options, noted.value) : noted;
}

/**
 * The container in which the homes of a storage lie, and what only their owner reads: whatever the storage's own rules say, nobody
 * else sees it.
 */
export async function ensureHomes({
  storage,
  fetch,
  webId,
}: Pick<HomeOptions, 'storage' | 'fetch' | 'webId'>): Promise<Result<string>> {
  const homes = homesIn(storage);
  const made = await ensureContainer(fetch, homes);
  if (!made.ok) return made;
  const ruled = await writeRules(fetch, homes, [ownerRule(webId)]);
  return ruled.ok ? success(homes) : ruled;
}

/** @returns the home noted for this coop: the one that was there first. */
async function noteHome({resources, fetch, coop}: EnsureHome, note: string, proposed: string): Promise<Result<string>> {
  const wanted = triple(coop, terms.home, proposed);
  const created = await createDocument(fetch, note, [wanted]);
  if (!created.ok) return created;
  if (created.value) return success(proposed);
  const changed = await changeDocument({
    resources,
    fetch,
    url: note,
    plan: (graph) => success({deletes: [], inserts: graph.iri(coop, terms.home) ? [] : [wanted]}),
  });
  return changed.ok ? success(changed.value.graph.iri(coop, terms.home) ?? proposed) : changed;
}
