/**
 * `npm run bench [-- PART…]`: how fast and how heavy the kit is, in a real browser against real servers; fails past a limit. The parts
 * are named in `settings.ts`.
 */
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {chromium, type Browser} from 'playwright-core';
import {findChromium} from '../../tools/browser/find-chromium.js';
import {chromiumFlags} from '../../tools/browser/flags.js';
import {inRoot} from '../../tools/paths.js';
import {startPodServer} from '../../tools/servers/pod-server.js';
import {freePort} from '../../tools/servers/ports.js';
import {startSiteServer} from '../../tools/servers/site-server.js';
import {startTestServers} from '../../tools/test/servers.js';
import {measureArranging} from './arranging.js';
import {ColdLoader} from './cold-load.js';
import {readConditions} from './conditions.js';
import {weighDemo} from './demo-pages.js';
import {slowPhone, thisMachine} from './device.js';
import {measureAnnounced} from './membership/announced.js';
import type {MembershipResults} from './membership/report.js';
import {measureRules} from './membership/rules.js';
import {measureContributing, measureTidying, openDesk} from './membership/writing.js';
import {measureIndex} from './fragments/measure.js';
import {measureOnServer} from './fragments/on-server.js';
import {measureExpanding} from './expanding.js';
import {measureReader} from './fragments/reader.js';
import {measureFromNothing, type FromNothing} from './from-nothing/measure.js';
import {measureLibrary} from './library.js';
import {measureLongList} from './long-list/measure.js';
import {measureMapList} from './map-list.js';
import {measureMap} from './map.js';
import {measureMonth} from './month.js';
import {measureOutbox} from './outbox/measure.js';
import {measurePageReading} from './page-reading.js';
import {barePage, communityPage, directory, listed, tagPage, writePages} from './pages.js';
import {measurePeers, type PeerResults} from './peers/measure.js';
import {makePeople} from './people.js';
import {createPodCoop} from './pod-coop.js';
import {measureCounting, type Counting} from './polls/counting.js';
import {measureReading, type Reading} from './reading.js';
import {measureTalk} from './chat/measure.js';
import {measureChatPages} from './chat/pages.js';
import {measureRush} from './registration/measure.js';
import {gatesOf, writeReport, type Measured, type Results} from './report.js';
import {measureInTurns, type Series} from './series.js';
import {readSettings, type Part} from './settings.js';
import {measureVotes} from './votes/measure.js';
import {printWaterfall} from './waterfall.js';

const settings = readSettings();

/** Members of a coop as large as the kit is made for. */
const many = 40_000;

/** What was asked for last is run first when the run ends. */
const undo: (() => Promise<unknown>)[] = [];

type Servers = Awaited<ReturnType<typeof startTestServers>>;
let servers: Promise<Servers> | undefined;

/** The pod server and the demo's site, for the parts that need them. */
function startServers(): Promise<Servers> {
  servers ??= startTestServers().then((started) => {
    undo.unshift(() => started.stop());
    return started;
  });
  return servers;
}

const measuring: Readonly<Record<Part, (browser: Browser) => Promise<Partial<Measured>>>> = {
  pages: async (browser) => ({series: await measurePages(browser, (await startServers()).podsUrl)}),
  weight: async (browser) => ({weights: await weighDemo(browser, (await startServers()).siteUrl)}),
  reading: async () => ({readings: await measureReadings()}),
  'page-reading': async (browser) => ({pageReading: await measurePageReading(browser, many, settings.parses)}),
  arranging: () => Promise.resolve({arranging: measureArranging(10_000, settings.parses)}),
  expanding: () => Promise.resolve({expanding: measureExpanding(4 * settings.parses)}),
  month: async (browser) => ({month: await measureMonth(browser, settings.loads)}),
  library: async (browser) => ({library: await measureLibrary(browser, settings.parses)}),
  map: async (browser) => ({
    map: await measureMap(browser, settings.parses),
    mapList: await measureMapList(browser, settings.parses),
  }),
  membership: async (browser) => ({membership: await measureMembership(browser, (await startServers()).podsUrl)}),
  index: async () => ({
    index: await measureIndex(many),
    indexOnServer: await measureOnServer((await startServers()).podsUrl, 2_000),
  }),
  'index-reader': async (browser) => ({indexReading: await measureReader(browser, many, 10 * settings.loads)}),
  'long-list': async (browser) => ({longList: await measureLongList(browser, settings.rows, settings.reportedLoads)}),
  'from-nothing': async (browser) => ({fromNothing: await measureOneFromNothing(browser)}),
  outbox: async () => ({outbox: await measureOutbox()}),
  registration: async () => ({registration: await measureRush()}),
  talk: async () => ({talk: await measureTalk(settings.parses)}),
  'talk-pages': async (browser) => {
    const {podsUrl, siteUrl} = await startServers();
    // As the flows are told.
    Object.assign(process.env, {PODS_URL: podsUrl, SITE_URL: siteUrl});
    const {parses: loads, minutes} = settings;
    return {talkPages: await measureChatPages(browser, {siteUrl, loads, minutes})};
  },
  votes: async () => ({votes: await measureVotes()}),
  poll: async () => ({counting: await measureCountings()}),
  peers: async (browser) => ({peers: await measurePeerPages(browser)}),
};

async function measurePages(browser: Browser, podsUrl: string): Promise<Series[]> {
  const {layout: coop} = await createPodCoop(podsUrl, 'bench-listed', makePeople(listed - 1));
  const reported = [directory('tag-uncompressed', coop.membersList), communityPage(coop.coop)];
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  undo.unshift(() => rm(folder, {recursive: true, force: true}));
  const port = await freePort();
  const limited = [barePage, tagPage];
  await writePages(folder, `http://localhost:${port}`, [...limited, ...reported]);
  const site = await startSiteServer({port, podsOrigin: podsUrl, roots: {'/': folder}});
  undo.unshift(() => site.stop());
  const loader = new ColdLoader(browser, site.url, settings.waterfall ? printWaterfall : undefined);
  const {loads, reportedLoads} = settings;
  return [
    ...(await measureInTurns(loader, limited, thisMachine, loads)),
    ...(await measureInTurns(loader, reported, thisMachine, reportedLoads)),
    ...(await measureInTurns(loader, limited, slowPhone, loads)),
    ...(await measureInTurns(loader, reported, slowPhone, reportedLoads)),
  ];
}

/** On a pod server of its own, so that nothing else lies there. */
async function measurePeerPages(browser: Browser): Promise<PeerResults> {
  const {reportedLoads: loads, parses, waterfall} = settings;
  const directory = await mkdtemp(join(tmpdir(), 'bench-peers-pods-'));
  undo.unshift(() => rm(directory, {recursive: true, force: true}));
  const pods = await startPodServer({port: await freePort(), directory});
  undo.unshift(() => pods.stop());
  const onLoaded = waterfall ? printWaterfall : undefined;
  return measurePeers({browser, podsUrl: pods.url, loads, slowLoads: Math.min(loads, parses), onLoaded});
}

async function measureOneFromNothing(browser: Browser): Promise<FromNothing> {
  const {members, kills, data, loads} = settings;
  const folder = data ?? (await mkdtemp(join(tmpdir(), 'bench-from-nothing-')));
  if (data === undefined) undo.unshift(() => rm(folder, {recursive: true, force: true}));
  return measureFromNothing(browser, {members, kills, folder, searches: 5 * loads});
}

async function measureReadings(): Promise<Reading[]> {
  return [await measureReading(listed, settings.parses), await measureReading(many, settings.parses)];
}

async function measureCountings(): Promise<Counting[]> {
  const sizes = [1_000, 10_000, many];
  const countings: Counting[] = [];
  for (const method of ['yes-no', 'schulze'] as const)
    for (const size of sizes) countings.push(await measureCounting(method, size, settings.parses));
  return countings;
}

async function measureMembership(browser: Browser, podsUrl: string): Promise<MembershipResults> {
  const {reportedLoads, loads} = settings;
  const desk = await openDesk(podsUrl);
  return {
    announced: await measureAnnounced(browser, podsUrl, reportedLoads),
    contributing: await measureContributing(desk, loads),
    tidying: await measureTidying(desk),
    rules: await measureRules(podsUrl, loads),
  };
}

async function measure(): Promise<Results> {
  const browser = await chromium.launch({executablePath: await findChromium(), args: [...chromiumFlags]});
  undo.unshift(() => browser.close());
  const conditions = readConditions(browser, settings);
  let measured: Partial<Measured> = {};
  for (const part of settings.parts) measured = {...measured, ...(await measuring[part](browser))};
  return {conditions, measured};
}

async function publish(results: Results): Promise<void> {
  const file = inRoot('docs/benchmarks.md');
  await writeFile(file, await writeReport(results, await readFile(file, 'utf8')));
}

async function main(): Promise<void> {
  try {
    const results = await measure();
    console.log(await writeReport(results));
    if (settings.write) await publish(results);
    const missed = gatesOf(results.measured).filter(({isMet}) => !isMet);
    for (const {what, found, limit} of missed) console.error(`Past its limit: ${what}: ${found}; at most ${limit}`);
    process.exitCode = missed.length > 0 ? 1 : 0;
  } finally {
    for (const step of undo) await step();
  }
}

await main();
