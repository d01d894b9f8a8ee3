import {clientCredentials} from '../../../demo/server/css-accounts.js';
import {createClientCredentialsSession} from '../../../pods/session/client-credentials.js';
import {podsUrl} from '../environment.js';
import type {FlowPerson} from './people.js';

/** Asks in a person's name, from outside the browser. */
export async function credentialsOf({
  email,
  password,
  webId,
}: Pick<FlowPerson, 'email' | 'password' | 'webId'>): Promise<typeof fetch> {
  const issuer = `${podsUrl()}/`;
  const credentials = await clientCredentials(issuer, {email, password, webId});
  const session = await createClientCredentialsSession({issuer, webId, ...credentials});
  if (!session.ok) throw new Error(`No session for ${webId}: ${session.problem.kind}`);
  return session.value.fetch;
}
