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
import {aFewAhead} from './a-few-ahead.js';
import {coopProfile, people, type DemoPerson} from './people.js';
import {writeProfile} from './write-profile.js';

const podsUrl = new URL(process.env['PODS_URL'] ?? 'http://localhost:3000/').href;
const siteUrl = new URL(process.env['SITE_URL'] ?? 'http://localhost:8080/').href;

/** People who move in at the same time: the server is busy with these, and more would only wait. */
const parallel = 4;

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

/** An account, a pod and a profile. */
async function arrive(person: DemoPerson): Promise<Inhabitant> {
  const inhabitant = await moveIn(person.pod);
  const {account, session, resources} = inhabitant;
  unwrap(await writeProfile({resources, fetch: session.fetch, webId: account.webId}, person));
  return inhabitant;
}

async function foundCoop(moderator: Inhabitant): Promise<CoopLayout> {
  const {account, session} = await moveIn(coopProfile.pod);
  const options = {
    ...coopProfile,
    fetch: session.fetch,
    storage: account.pod,
    owner: account.webId,
    website: siteUrl,
    provider: podsUrl,
    moderators: [moderator.account.webId],
  };
  return unwrap(await createCoop(options));
}

/** The member's half of joining. */
async function makeHome({moderators}: CoopLayout, {account, session}: Inhabitant): Promise<string> {
  const {webId, pod: storage} = account;
  return unwrap(await createHome({fetch: session.fetch, storage, webId, moderators}));
}

/** The coop's half of joining. */
async function admit(layout: CoopLayout, moderator: Inhabitant, {webId}: Account, home: string): Promise<void> {
  const {resources, session} = moderator;
  unwrap(await admitMember({resources, fetch: session.fetch, layout, webId, home, now: new Date()}));
}

function unwrap<T>(result: Result<T>): T {
  if (!result.ok)
    throw new Error(
      `${result.problem.kind} ${result.problem.status ?? ''} ${result.problem.url ?? ''} ${result.problem.detail ?? ''}`,
    );
  return result.value;
}

async function main(): Promise<void> {
  const chair = people.find(({account}) => account === 'moderator')!;
  const moderator = await arrive(chair);
  const layout = await foundCoop(moderator);
  const settle = async (person: DemoPerson) => {
    const member = person === chair ? moderator : await arrive(person);
    const home = person.account === 'newcomer' ? undefined : await makeHome(layout, member);
    return {member, home};
  };
  // Members are admitted one after the other, by one moderator who changes one list.
  for await (const {member, home} of aFewAhead(people, parallel, settle)) {
    if (home) await admit(layout, moderator, member.account, home);
  }
  for (const {account, pod, profile} of people.filter(({account}) => account)) {
    console.log(`${account!.padEnd(10)} ${profile['name']![0]!.padEnd(14)} ${emailOf(pod).padEnd(22)} ${passwordOf(pod)}`);
  }
}

await main();
