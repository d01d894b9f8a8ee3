import type {Coop} from '../../vocab/kinds/coop/coop.js';
import {triple, type Triple} from '../../vocab/rdf/terms.js';
import {as, coop as terms, rdf, rdfs} from '../../vocab/rdf/vocabularies.js';
import {newItemIri, post} from '../boxes/post.js';
import {findStorage} from '../coop/storage.js';
import {createDocument} from '../documents/change.js';
import type {Resources} from '../documents/resources.js';
import {ensureHome} from '../homes/ensure-home.js';
import {ensureInbox} from '../inbox/inbox.js';
import {failure, success, type Result} from '../problem.js';

export interface Joining {
  readonly resources: Resources;
  /** Makes requests in the newcomer's name. */
  readonly fetch: typeof fetch;
  readonly webId: string;
  readonly coop: Coop;
}

/** Where in a home the member's own word lies that the member asked to join. */
export function joiningDocument(home: string): string {
  return `${home}public/joining.ttl`;
}

/**
 * The newcomer's half of joining: a home, an inbox, the own word in the home that this person asks to join, and the request in
 * the coop's box, which names that word. Can be repeated after an interruption without doubling anything but the request,
 * and of one person's requests only one counts.
 * @returns the address of the home.
 */
export async function requestToJoin(joining: Joining): Promise<Result<string>> {
  const {resources, fetch, webId, coop} = joining;
  const {joiningBox, moderators} = coop;
  if (!joiningBox || !moderators) return failure('missing', {url: coop.iri, detail: 'The coop takes no requests'});
  const storage = await findStorage(resources, webId, fetch);
  if (!storage.ok) return storage;
  const inbox = await ensureInbox({resources, fetch, webId, storage: storage.value});
  if (!inbox.ok) return inbox;
  const home = await ensureHome({resources, fetch, webId, storage: storage.value, moderators, coop: coop.iri});
  if (!home.ok) return home;
  const request = await writeOwnWord(joining, home.value);
  if (!request.ok) return request;
  const posted = await post(fetch, joiningBox, requestTriples(joining, request.value, home.value));
  return posted.ok ? home : posted;
}

/** @returns the identifier of the request: the one that was noted first, if joining is repeated. */
async function writeOwnWord({resources, fetch, webId, coop}: Joining, home: string): Promise<Result<string>> {
  const url = joiningDocument(home);
  const request = newItemIri();
  const created = await createDocument(fetch, url, joinTriples(request, webId, coop.iri));
  if (!created.ok) return created;
  if (created.value) return success(request);
  const read = await resources.read(url, {fresh: true});
  if (!read.ok) return read;
  const noted = read.value.graph.firstOf(as.Join);
  return noted ? success(noted) : failure('malformed', {url, detail: 'No request in it'});
}

function joinTriples(request: string, webId: string, coop: string): Triple[] {
  return [triple(request, rdf.type, as.Join), triple(request, as.actor, webId), triple(request, as.object, coop)];
}

function requestTriples({webId, coop}: Joining, request: string, home: string): Triple[] {
  return [
    ...joinTriples(request, webId, coop.iri),
    triple(request, terms.home, home),
    triple(request, rdfs.seeAlso, joiningDocument(home)),
  ];
}
