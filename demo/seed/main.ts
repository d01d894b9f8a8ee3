/** Fills an empty pod server with the demo's coop and its members, by the same public functions that any program can use. */
import {
  admitMember,
  createClientCredentialsSession,
  createCoop,
  createHome,
  Resources,
  type CoopLayout,
  type Result,
  type SignedIn,
} from '../../pods/index.js';
import {clientCredentials, createAccount, type Account} from '../server/css-accounts.js';
import {coopProfile, people, type DemoPerson} from './people.js';
import {writeProfile} from './write-profile.js';

const podsUrl = new URL(process.env['PODS_URL'] ?? 'http://localhost:3000/').href;
const siteUrl = new URL(process.env['SITE_URL'] ?? 'http://localhost:8080/').href;

interface Inhabitant {
  readonly account: Account;
  readonly session: SignedIn;
  readonly resources: Resources;
}

const emailOf = (pod: string) => `${pod}@demo.example`;
const passwordOf = (pod: string) => `demo-${pod}`;

async function moveIn(pod: string): Promise<Inhabitant> {
  const login = {email: emailOf(pod), password: passwordOf(pod)};
  const account = await createAccount(podsUrl, {...login, pod, linkStorage: true});
  const credentials = await clientCredentials(podsUrl, {...login, webId: account.webId});
  const session = unwrap(await createClientCredentialsSession({issuer: podsUrl, webId: account.webId, ...credentials}));
  const resources = new Resources({session: () => session, mayAuthenticate: (url) => url.startsWith(podsUrl)});
  return {account, session, resources};
}

async function joinCoop(layout: CoopLayout, member: Inhabitant, moderator: Inhabitant): Promise<void> {
  const {account, session} = member;
  const home = unwrap(
    await createHome({fetch: session.fetch, storage: account.pod, webId: account.webId, moderators: layout.moderators}),
  );
  const {resources, session: by} = moderator;
  unwrap(await admitMember({resources, fetch: by.fetch, layout, webId: account.webId, home, now: new Date()}));
}

function unwrap<T>(result: Result<T>): T {
  if (!result.ok)
    throw new Error(
      `${result.problem.kind} ${result.problem.status ?? ''} ${result.problem.url ?? ''} ${result.problem.detail ?? ''}`,
    );
  return result.value;
}

async function main(): Promise<void> {
  const inhabitants = new Map<DemoPerson, Inhabitant>();
  for (const person of people) {
    const inhabitant = await moveIn(person.pod);
    const {account, session, resources} = inhabitant;
    unwrap(await writeProfile({resources, fetch: session.fetch, webId: account.webId}, person));
    inhabitants.set(person, inhabitant);
  }
  const moderator = inhabitants.get(people.find(({account}) => account === 'moderator')!)!;
  const coop = await moveIn(coopProfile.pod);
  const layout = unwrap(
    await createCoop({
      ...coopProfile,
      fetch: coop.session.fetch,
      storage: coop.account.pod,
      owner: coop.account.webId,
      website: siteUrl,
      provider: podsUrl,
      moderators: [moderator.account.webId],
    }),
  );
  for (const [person, inhabitant] of inhabitants) {
    if (person.account !== 'newcomer') await joinCoop(layout, inhabitant, moderator);
  }
  for (const {account, pod, profile} of people.filter(({account}) => account)) {
    console.log(`${account!.padEnd(10)} ${profile['name']![0]!.padEnd(14)} ${emailOf(pod).padEnd(22)} ${passwordOf(pod)}`);
  }
}

await main();
