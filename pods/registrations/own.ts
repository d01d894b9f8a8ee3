import {readRegistration, type Registration} from '../../vocab/kinds/registration/registration.js';
import {newKey, isLink, secretOf} from '../../vocab/kinds/registration/seal.js';
import {coopAgenda} from '../../vocab/rdf/agenda-vocabulary.js';
import type {Graph} from '../../vocab/rdf/graph.js';
import {literal, triple} from '../../vocab/rdf/terms.js';
import {createDocument} from '../documents/change.js';
import type {ReadOptions, Resources} from '../documents/resources.js';
import {failure, success, type Result} from '../problem.js';
import {registrationsIn} from './addresses.js';

/** What the person has answered so far, with what waits to be sent; nothing if there is no answer yet. */
export async function readOwnRegistration(
  resources: Resources,
  registration: string,
  options?: ReadOptions,
): Promise<Result<Registration | undefined>> {
  const read = await resources.read(registration, options);
  if (read.ok) return success(readRegistration(read.value.graph, registration));
  return read.problem.kind === 'missing' ? success(undefined) : read;
}

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
  const found = await readKey(resources, url);
  const key = found.ok && found.value === undefined ? await makeKey(resources, fetcher, url) : found;
  if (!key.ok) return key;
  // A document that holds no key is somebody's mistake: to make another key would leave earlier claims without their secret.
  if (key.value === undefined) return failure('malformed', {url, detail: 'No key'});
  return success(await secretOf(key.value, claim));
}

async function readKey(resources: Resources, url: string): Promise<Result<string | undefined>> {
  const read = await resources.read(url, {asStored: true});
  if (read.ok) return keyIn(read.value.graph, url);
  return read.problem.kind === 'missing' ? success(undefined) : read;
}

/** Of two devices that make it at the same time, the first one's counts. */
async function makeKey(resources: Resources, fetcher: typeof fetch, url: string): Promise<Result<string | undefined>> {
  const key = newKey();
  const made = await createDocument(fetcher, url, [triple(`${url}#it`, coopAgenda.registrationKey, literal(key))]);
  if (!made.ok || made.value) return made.ok ? success(key) : made;
  const read = await resources.read(url, {asStored: true, fresh: true});
  return read.ok ? keyIn(read.value.graph, url) : read;
}

function keyIn(graph: Graph, url: string): Result<string> {
  const key = graph.objects(`${url}#it`, coopAgenda.registrationKey)[0]?.value;
  return key && isLink(key) ? success(key) : failure('malformed', {url, detail: 'No key'});
}
