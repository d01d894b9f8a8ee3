import {mkdtemp, readdir, readFile, rm, stat} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {startPodServer} from '../../../tools/servers/pod-server.js';
import {freePort} from '../../../tools/servers/ports.js';
import {createCoop} from '../../../pods/coop/create-coop.js';
import {Resources} from '../../../pods/documents/resources.js';
import {boxParts} from '../../../pods/registrations/addresses.js';
import {judgeRegistrations} from '../../../pods/registrations/judge.js';
import {readPlacesPatiently, type BoxReading} from '../../../pods/registrations/read-places.js';
import type {Invitation} from '../../../pods/registrations/register-work.js';
import type {CoopLayout} from '../../../pods/coop/layout.js';
import {moveIn, type Inhabitant} from '../../support/inhabitants.js';
import {enlist, invite, rush, settle, type Settler} from '../../support/registrations/rush.js';
import {unwrap} from '../pod-coop.js';
import {percentile, spread} from '../statistics.js';

/** What came of many people who register at the same moment. Times in milliseconds. */
export interface RushResults {
  readonly people: number;
  readonly places: number;
  /** Within which all of them have begun. */
  readonly within: number;
  readonly in: number;
  readonly waiting: number;
  /** Claims in the files of the server, each once, and whether their order by the file system's time is that of the readers. */
  readonly files: number;
  /** Files in which a claim lies again, since the answer to the first one was lost. */
  readonly doubles: number;
  readonly isOrderOfFiles: boolean;
  /** Readers who find the same, of how many. */
  readonly agreeing: number;
  readonly readers: number;
  /** From the first beginning until everything of the last one had arrived, and until the last one knew of a place or a rank. */
  readonly lastSent: number;
  readonly lastKnew: number;
  /** From the own beginning until one knew. */
  readonly knew: {readonly median: number; readonly p95: number};
  /** For one who reads the whole box for the first time, afterwards. */
  readonly reading: number;
  /** For the organiser's page to look into every home. */
  readonly judging: number;
  readonly confirmed: number;
}

const people = 200;
const places = 50;
const within = 2_000;

/** On a pod server of its own, so that nothing else lies there. */
export async function measureRush(): Promise<RushResults> {
  const directory = await mkdtemp(join(tmpdir(), 'rush-'));
  const server = await startPodServer({port: await freePort(), directory});
  try {
    return await measureAttempt(await gather(server.url), directory);
  } finally {
    await server.stop();
    await rm(directory, {recursive: true, force: true});
  }
}

/** A coop on a pod server, and those who will register. */
export interface Gathered {
  readonly owner: Inhabitant;
  readonly layout: CoopLayout;
  readonly organizer: Settler;
  readonly members: readonly Settler[];
}

/** Makes the coop, and an account, a home and a row in the members' list for everybody. Takes minutes. */
export async function gather(podsUrl: string): Promise<Gathered> {
  const owner = await moveIn(true, podsUrl);
  const coop = {fetch: owner.session.fetch, storage: owner.storage, owner: owner.webId, name: 'Mille'};
  const layout = unwrap(await createCoop({...coop, moderators: [owner.webId]}));
  const [organizer, ...members] = (await settle(people + 1, layout.moderators, podsUrl)) as [Settler, ...Settler[]];
  await enlist(owner, layout, [organizer, ...members]);
  return {owner, layout, organizer, members};
}

/** All of them register for an event of its own. */
export async function measureAttempt(
  {owner, layout, organizer, members}: Gathered,
  podsDirectory: string,
): Promise<RushResults> {
  const invitation = await invite(organizer, layout.moderators);
  const registered = await rush(members, invitation, places, within);
  const knew = registered.map((one) => one.knew - one.began);
  return {
    people,
    places,
    within,
    lastSent: Math.max(...registered.map(({sent}) => sent)),
    lastKnew: Math.max(...registered.map((one) => one.knew)),
    knew: {median: spread(knew).median, p95: percentile(knew, 95)},
    ...(await readAgain(invitation, [undefined, organizer, owner, members[0], members.at(-1)], podsDirectory)),
    ...(await judge(organizer, invitation, layout.membersList)),
  };
}

/** Whoever reads the box afterwards: anybody, the organiser, a moderator, the first and the last who have registered. */
async function readAgain(
  invitation: Invitation,
  readers: readonly (Pick<Settler, 'session'> | undefined)[],
  podsDirectory: string,
) {
  const begun = performance.now();
  const first = await read(invitation, new Resources());
  const reading = performance.now() - begun;
  const order = orderOf(first);
  let agreeing = 0;
  for (const reader of readers) {
    const session = () => reader?.session ?? ({status: 'signed-out'} as const);
    const found = await read(invitation, new Resources({session, mayAuthenticate: () => true}));
    if (orderOf(found).join() === order.join()) agreeing++;
  }
  const files = await claimsInFiles(invitation, podsDirectory);
  const claims = await claimsOf(files);
  return {
    reading,
    agreeing,
    readers: readers.length,
    in: first.places.filter(({status}) => status === 'in').length,
    waiting: first.places.filter(({status}) => status === 'waiting').length,
    files: claims.length,
    doubles: files.length - claims.length,
    isOrderOfFiles: claims.join() === order.join(),
  };
}

async function read(invitation: Invitation, resources: Resources): Promise<BoxReading> {
  return unwrap(await readPlacesPatiently(resources, {...invitation, capacity: places}));
}

/** Who comes after whom, and with what. */
function orderOf({places: found}: BoxReading): string[] {
  return found.map(({claim}) => claim);
}

interface ClaimFile {
  readonly path: string;
  readonly at: number;
}

/** The claims as they lie in the server's folder, by the time of the file system. */
async function claimsInFiles({box}: Invitation, podsDirectory: string): Promise<ClaimFile[]> {
  const folder = join(podsDirectory, new URL(boxParts.claims(box)).pathname);
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.') && !name.includes('.acl'));
  const files = await Promise.all(
    names.map(async (name) => ({path: join(folder, name), at: (await stat(join(folder, name))).mtime.getTime()})),
  );
  return files.sort((a, b) => a.at - b.at || (a.path < b.path ? -1 : 1));
}

/** The claims that the files are about; one whose answer was lost lies there twice, and counts where it came first. */
async function claimsOf(files: readonly ClaimFile[]): Promise<string[]> {
  const texts = await Promise.all(files.map(({path}) => readFile(path, 'utf8')));
  return [...new Set(texts.map((text) => /urn:uuid:[0-9a-f-]+/.exec(text)?.[0] ?? ''))];
}

/** The organiser's page looks into the home of everybody. */
async function judge(organizer: Settler, invitation: Invitation, membersList: string) {
  const {resources} = organizer;
  const judging = {...invitation, capacity: places, resources, membersLists: [membersList], isOrganizer: true};
  const begun = performance.now();
  const {participants} = unwrap(await judgeRegistrations(judging));
  const confirmed = participants.filter(({status}) => status === 'confirmed').length;
  return {judging: performance.now() - begun, confirmed};
}
