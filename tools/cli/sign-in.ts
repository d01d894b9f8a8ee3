import {
  createClientCredentialsSession,
  Resources,
  type ClientCredentials,
  type Result,
  type SignedIn,
} from '../../pods/index.js';
import type {Environment} from './context.js';
import {mistaken, need} from './stop.js';

/** The variables that say in whose name to act. They are no options: arguments can be seen by every program of the machine. */
export const credentialVariables = ['SOLIDAIRE_ISSUER', 'SOLIDAIRE_CLIENT_ID', 'SOLIDAIRE_CLIENT_SECRET'] as const;

/** Reads the credentials out of the environment. */
export function readCredentials(environment: Environment): ClientCredentials {
  const missing = credentialVariables.filter((name) => !environment[name]?.trim());
  if (missing.length) throw mistaken({kind: 'no-credentials', missing});
  const [issuer, clientId, clientSecret] = credentialVariables.map((name) => environment[name]!.trim());
  const webId = environment['SOLIDAIRE_WEBID']?.trim() || undefined;
  return {issuer: issuer!, clientId: clientId!, clientSecret: clientSecret!, webId};
}

/** Signs in with the credentials of the environment. */
export async function signIn(environment: Environment): Promise<SignedIn> {
  const credentials = readCredentials(environment);
  const session = need(await openSession(credentials), 'sign-in');
  const said = credentials.webId;
  // Rules that give everything to somebody else would lock out whoever writes them.
  if (said && said !== session.webId) throw mistaken({kind: 'other-webid', said, actual: session.webId});
  return session;
}

/** The provider's token says best for whom it stands; what the environment says serves where the token says nothing. */
async function openSession({webId, ...credentials}: ClientCredentials): Promise<Result<SignedIn>> {
  const session = await createClientCredentialsSession(credentials);
  const isSilent = !session.ok && session.problem.kind === 'malformed';
  return isSilent && webId ? createClientCredentialsSession({...credentials, webId}) : session;
}

/** Reads documents, in the session's name only inside these places: no other host ever sees the credentials. */
export function openResources(session: SignedIn, places: readonly string[]): Resources {
  return new Resources({session: () => session, mayAuthenticate: (url) => places.some((place) => url.startsWith(place))});
}
