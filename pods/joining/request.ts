import type {Coop} from '../../vocab/kinds/coop/coop.js';
import type {Graph} from '../../vocab/rdf/graph.js';
import {triple} from '../../vocab/rdf/terms.js';
import {coop as terms, pim, rdfs} from '../../vocab/rdf/vocabularies.js';
import {post} from '../boxes/post.js';
import {findStorage} from '../coop/storage.js';
import {changeDocument} from '../documents/change.js';
import type {Resources} from '../documents/resources.js';
import {ensureHome, homesNote} from '../homes/ensure-home.js';
import {ensureInbox} from '../inbox/inbox.js';
import {ensureTypeIndex} from '../members/type-index.js';
import {failure, success, type Result} from '../problem.js';
import {inOrder} from '../steps.js';
import {joiningDocument, wordTriples, writeWord, type Wish} from './word.js';

export interface Joining {
  readonly resources: Resources;
  /** Makes requests in the person's name. */
  readonly fetch: typeof fetch;
  readonly webId: string;
  readonly coop: Coop;
  /** Identifier of an earlier request that the coop has answered, so that the new one is not taken for it. */
  readonly answered?: string;
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
 * it is. Can be repeated. Whoever is not a member yet takes the request to join back in this way.
 */
export async function requestToLeave(leaving: Joining, home: string): Promise<Result<string>> {
  const noted = await inOrder([() => nameStorage(leaving, home), () => noteHome(leaving, home)]);
  return noted.ok ? send(leaving, home, 'leave') : noted;
}

/** Takes the wish to leave back: the same word as at joining, in the home that the member has. Can be repeated. */
export function requestToStay(staying: Joining, home: string): Promise<Result<string>> {
  return send(staying, home, 'join');
}

/** Moderators believe what lies in a storage that the profile names; whoever was made a member in another way may name none. */
function nameStorage({resources, fetch, webId}: Joining, home: string): Promise<Result<unknown>> {
  const link = triple(webId, pim.storage, storageOf(home));
  const plan = (graph: Graph) => success({deletes: [], inserts: graph.iri(webId, pim.storage) ? [] : [link]});
  return changeDocument({resources, fetch, url: webId, plan});
}

/**
 * Without a note of the home, coming back would make another one, and the word in the first would go on saying that this person
 * wants to leave.
 */
function noteHome({resources, fetch, coop}: Joining, home: string): Promise<Result<unknown>> {
  const note = triple(coop.iri, terms.home, home);
  const plan = (graph: Graph) => success({deletes: [], inserts: graph.iri(coop.iri, terms.home) ? [] : [note]});
  return changeDocument({resources, fetch, url: homesNote(storageOf(home)), create: true, plan});
}

/** The storage in which a home lies, as all homes lie. */
function storageOf(home: string): string {
  return new URL('../..', home).href;
}

async function send({resources, fetch, webId, coop, answered}: Joining, home: string, wish: Wish): Promise<Result<string>> {
  const {joiningBox, iri, moderators} = coop;
  if (!joiningBox) return failure('missing', {url: iri, detail: 'The coop takes no requests'});
  const word = await writeWord({resources, fetch, home, wish, webId, coop: iri, moderators, answered});
  if (!word.ok) return word;
  const posted = await post(fetch, joiningBox, [
    ...wordTriples(word.value),
    triple(word.value.iri, terms.home, home),
    triple(word.value.iri, rdfs.seeAlso, joiningDocument(home)),
  ]);
  return posted.ok ? success(home) : posted;
}
