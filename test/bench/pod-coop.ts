import {clientCredentials, createAccount} from '../../demo/server/css-accounts.js';
import {admitMember} from '../../pods/coop/admit.js';
import {createCoop} from '../../pods/coop/create-coop.js';
import type {CoopLayout} from '../../pods/coop/layout.js';
import {Resources} from '../../pods/documents/resources.js';
import {createHome} from '../../pods/homes/create-home.js';
import {ask} from '../../pods/http.js';
import type {Result} from '../../pods/problem.js';
import {createClientCredentialsSession} from '../../pods/session/client-credentials.js';
import type {SignedIn} from '../../pods/session/session.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import {writeTurtle} from '../../vocab/rdf/write.js';
import {makeRows} from './list.js';
import type {ListedPerson} from './people.js';

export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const {kind, status, url, detail} = result.problem;
  throw new Error([kind, status, url, detail].filter(Boolean).join(' '));
}

export interface Owner {
  session: SignedIn;
  storage: string;
  resources: Resources;
}

export async function moveIn(podsUrl: string, pod: string): Promise<Owner> {
  const login = {email: `${pod}@bench.example`, password: `bench-${pod}`};
  const {webId, pod: storage} = await createAccount(podsUrl, {...login, pod, linkStorage: true});
  const credentials = await clientCredentials(podsUrl, {...login, webId});
  const session = unwrap(await createClientCredentialsSession({issuer: `${podsUrl}/`, webId, ...credentials}));
  const resources = new Resources({session: () => session, mayAuthenticate: (url) => url.startsWith(podsUrl)});
  return {session, storage, resources};
}

/** Puts the rows into the list at once: one write a member would take the server minutes. */
async function fillList(
  {session, resources}: Owner,
  {membersList}: CoopLayout,
  people: readonly ListedPerson[],
): Promise<void> {
  const {graph, url} = unwrap(await resources.read(membersList, {fresh: true}));
  const body = writeTurtle([...graph, ...makeRows(membersList, people)]);
  unwrap(await ask(session.fetch, documentOf(url), {method: 'PUT', headers: {'content-type': 'text/turtle'}, body}));
}

/** Admits the owner as any member, after which the list is stored as the server itself writes it. */
async function admitOwner(owner: Owner, layout: CoopLayout): Promise<string> {
  const {session, storage} = owner;
  const {webId, fetch} = session;
  const home = unwrap(await createHome({fetch, storage, webId, moderators: layout.moderators}));
  const resources = new Resources({session: () => session, mayAuthenticate: (url) => url.startsWith(storage)});
  unwrap(await admitMember({resources, fetch, layout, webId, home, now: new Date()}));
  return home;
}

/** A coop on a real pod server, and the one real person in it, who owns and moderates it and is its member. */
export interface PodCoop {
  readonly owner: Owner;
  readonly layout: CoopLayout;
  readonly home: string;
}

/** Sets up a coop of these members and one more on a real pod server, by the public functions. */
export async function createPodCoop(podsUrl: string, name: string, people: readonly ListedPerson[]): Promise<PodCoop> {
  const owner = await moveIn(podsUrl, name);
  const {webId, fetch} = owner.session;
  const coop = {fetch, storage: owner.storage, owner: webId, name: 'Mille', language: 'fr', moderators: [webId]};
  const layout = unwrap(await createCoop(coop));
  await fillList(owner, layout, people);
  const home = await admitOwner(owner, layout);
  return {owner, layout, home};
}
