import {randomUUID} from 'node:crypto';
import {clientCredentials, createAccount} from '../../demo/server/css-accounts.js';
import {createClientCredentialsSession, Resources, type SignedIn} from '../../pods/index.js';
import {podsUrl} from './environment.js';
import {valueOf} from './fixtures.js';

/** Somebody with an account, a storage and a session on the real server. */
export interface Inhabitant {
  readonly session: SignedIn;
  readonly storage: string;
  readonly webId: string;
  readonly resources: Resources;
}

/** Makes a fresh account; `linkStorage` lets the profile name its storage. */
export async function moveIn(linkStorage = false, origin = podsUrl()): Promise<Inhabitant> {
  const server = `${origin}/`;
  const pod = `coop-${randomUUID().slice(0, 8)}`;
  const login = {email: `${pod}@example.test`, password: 'a long password'};
  const {webId, pod: storage} = await createAccount(server, {...login, pod, linkStorage});
  const credentials = await clientCredentials(server, {...login, webId});
  const session = valueOf(await createClientCredentialsSession({issuer: server, webId, ...credentials}));
  const resources = new Resources({session: () => session, mayAuthenticate: (url) => url.startsWith(server)});
  return {session, storage, webId, resources};
}
