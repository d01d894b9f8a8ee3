/** `npm run bench`: how fast and how heavy the kit is, in a real browser against real servers; fails past a limit. */
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {chromium, type Browser} from 'playwright-core';
import {findChromium} from '../../tools/browser/find-chromium.js';
import {chromiumFlags} from '../../tools/browser/flags.js';
import {inRoot} from '../../tools/paths.js';
import {freePort} from '../../tools/servers/ports.js';
import {startSiteServer} from '../../tools/servers/site-server.js';
import {startTestServers} from '../../tools/test/servers.js';
import {checkArranging, measureArranging, type ArrangingTimes} from './arranging.js';
import {ColdLoader} from './cold-load.js';
import {readConditions} from './conditions.js';
import {weighDemo, type PageWeight} from './demo-pages.js';
import {slowPhone, thisMachine} from './device.js';
import {checkAgainstBare, checkDirectory, checkSlowPhone} from './gates.js';
import {measureAnnounced} from './membership/announced.js';
import type {MembershipResults} from './membership/report.js';
import {measureRules} from './membership/rules.js';
import {measureContributing, measureTidying, openDesk} from './membership/writing.js';
import {barePage, communityPage, directory, listed, tagPage, writePages} from './pages.js';
import {makePeople} from './people.js';
import {createPodCoop} from './pod-coop.js';
import {measureReading, type Reading} from './reading.js';
import {writeReport, type Results} from './report.js';
import {measureInTurns, type Series} from './series.js';
import {readSettings} from './settings.js';
import {printWaterfall} from './waterfall.js';

const settings = readSettings();

/** What was asked for last is run first when the run ends. */
const undo: (() => Promise<unknown>)[] = [];

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

async function measureReadings(): Promise<Reading[]> {
  return [await measureReading(listed, settings.parses), await measureReading(40_000, settings.parses)];
}

async function measure(): Promise<Results> {
  const browser = await chromium.launch({executablePath: await findChromium(), args: [...chromiumFlags]});
  undo.unshift(() => browser.close());
  const servers = await startTestServers();
  undo.unshift(() => servers.stop());
  const conditions = readConditions(browser, settings);
  const series = await measurePages(browser, servers.podsUrl);
  const weights = await weighDemo(browser, servers.siteUrl);
  const membership = await measureMembership(browser, servers.podsUrl);
  const arranging = measureArranging(10_000, settings.parses);
  const gates = checkGates(series, weights, arranging);
  return {conditions, series, weights, gates, readings: await measureReadings(), arranging, membership};
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

function checkGates(series: readonly Series[], weights: readonly PageWeight[], arranging: ArrangingTimes) {
  const of = (page: unknown, device: unknown) => series.find((one) => one.page === page && one.device === device)!;
  return [
    checkAgainstBare(of(tagPage, thisMachine), of(barePage, thisMachine)),
    checkSlowPhone(of(tagPage, slowPhone)),
    checkDirectory(weights),
    checkArranging(arranging),
  ];
}

async function main(): Promise<void> {
  try {
    const results = await measure();
    const report = await writeReport(results);
    console.log(report);
    if (settings.write) await writeFile(inRoot('docs/benchmarks.md'), report);
    const missed = results.gates.filter(({isMet}) => !isMet);
    for (const {what, found, limit} of missed) console.error(`Past its limit: ${what}: ${found}; at most ${limit}`);
    process.exitCode = missed.length > 0 ? 1 : 0;
  } finally {
    for (const step of undo) await step();
  }
}

await main();
