import {
  createClientCredentialsSession,
  MemoryValues,
  Outbox,
  Resources,
  type Result,
  type SignedIn,
  type Work,
} from '../../pods/index.js';
import {clientCredentials, createAccount, type Account} from '../server/css-accounts.js';

export const podsUrl = new URL(process.env['PODS_URL'] ?? 'http://localhost:3000/').href;
export const siteUrl = new URL(process.env['SITE_URL'] ?? 'http://localhost:8080/').href;

/** Somebody, or a coop, with an account on the demo's server, signed in. */
export interface Inhabitant {
  readonly account: Account;
  readonly session: SignedIn;
  readonly resources: Resources;
}

export const emailOf = (pod: string) => `${pod}@demo.example`;
export const passwordOf = (pod: string) => `demo-${pod}`;

/** Makes an account with a pod, and signs in. */
export async function moveIn(pod: string): Promise<Inhabitant> {
  const login = {email: emailOf(pod), password: passwordOf(pod)};
  const account = await createAccount(podsUrl, {...login, pod, linkStorage: true});
  const credentials = await clientCredentials(podsUrl, {...login, webId: account.webId});
  const session = unwrap(await createClientCredentialsSession({issuer: podsUrl, webId: account.webId, ...credentials}));
  return {account, session, resources: readAs(session)};
}

/** Documents as a page that was just opened reads them. */
export function readAs(session: SignedIn): Resources {
  return new Resources({session: () => session, mayAuthenticate: (url) => url.startsWith(podsUrl)});
}

/** Does a piece of work as that person's own page does, and waits until it has arrived. @throws Error */
export async function send({account, session}: Inhabitant, resources: Resources, work: Work): Promise<void> {
  const outbox = new Outbox({webId: account.webId, resources, session: () => session, values: new MemoryValues()});
  const left = await outbox.settled(await outbox.add(work));
  outbox.stop();
  if (left) throw new Error(`${account.webId} could not ${work.type}: ${JSON.stringify(left.problem)}`);
}

/** The value of what must have worked: a seed that goes wrong ends there. @throws Error */
export function unwrap<T>(result: Result<T>): T {
  if (!result.ok)
    throw new Error(
      `${result.problem.kind} ${result.problem.status ?? ''} ${result.problem.url ?? ''} ${result.problem.detail ?? ''}`,
    );
  return result.value;
}
