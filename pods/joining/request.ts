import type {Coop} from '../../vocab/kinds/coop/coop.js';
import {triple} from '../../vocab/rdf/terms.js';
import {coop as terms, rdfs} from '../../vocab/rdf/vocabularies.js';
import {post} from '../boxes/post.js';
import {findStorage} from '../coop/storage.js';
import type {Resources} from '../documents/resources.js';
import {ensureHome} from '../homes/ensure-home.js';
import {ensureInbox} from '../inbox/inbox.js';
import {ensureTypeIndex} from '../members/type-index.js';
import {failure, success, type Result} from '../problem.js';
import {joiningDocument, wordTriples, writeWord, type Wish} from './word.js';

export interface Joining {
  readonly resources: Resources;
  /** Makes requests in the person's name. */
  readonly fetch: typeof fetch;
  readonly webId: string;
  readonly coop: Coop;
}

/**
 * The newcomer's half of joining: a home, an inbox, an index of types, the own word in the home that this person asks to join, and
 * the request in the coop's box, which names that word. Can be repeated after an interruption without doubling anything but the
 * request, and of one person's requests only one counts.
 * @returns the address of the home.
 */
export async function requestToJoin(joining: Joining): Promise<Result<string>> {
  const {resources, fetch, webId, coop} = joining;
  const {joiningBox, moderators} = coop;
  if (!joiningBox || !moderators) return failure('missing', {url: coop.iri, detail: 'The coop takes no requests'});
  const storage = await findStorage(resources, webId, fetch);
  if (!storage.ok) return storage;
  const place = {resources, fetch, webId, storage: storage.value};
  const inbox = await ensureInbox(place);
  if (!inbox.ok) return inbox;
  const index = await ensureTypeIndex(place);
  if (!index.ok) return index;
  const home = await ensureHome({...place, moderators, coop: coop.iri});
  if (!home.ok) return home;
  return send(joining, home.value, 'join');
}

/**
 * The member's half of leaving: the own word in the home, and the request in the coop's box. What the member has written stays where
 * it is. Can be repeated.
 */
export function requestToLeave(leaving: Joining, home: string): Promise<Result<string>> {
  return send(leaving, home, 'leave');
}

async function send({resources, fetch, webId, coop}: Joining, home: string, wish: Wish): Promise<Result<string>> {
  const {joiningBox, iri, moderators} = coop;
  if (!joiningBox) return failure('missing', {url: iri, detail: 'The coop takes no requests'});
  const word = await writeWord({resources, fetch, home, wish, webId, coop: iri, moderators});
  if (!word.ok) return word;
  const posted = await post(fetch, joiningBox, [
    ...wordTriples(word.value),
    triple(word.value.iri, terms.home, home),
    triple(word.value.iri, rdfs.seeAlso, joiningDocument(home)),
  ]);
  return posted.ok ? success(home) : posted;
}
