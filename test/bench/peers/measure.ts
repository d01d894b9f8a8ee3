import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {errors, type Browser, type Page} from 'playwright-core';
import {ecoIndex} from '../../../tools/cli/audit/ecoindex.js';
import {countNodes} from '../../../tools/cli/audit/page.js';
import {Wire} from '../../../tools/cli/audit/wire.js';
import {freePort} from '../../../tools/servers/ports.js';
import {startSiteServer} from '../../../tools/servers/site-server.js';
import {usedHeap} from '../cold-load.js';
import {emulate, slowPhone, thisMachine, type Device} from '../device.js';
import {firstPage} from '../pages.js';
import {makePeople} from '../people.js';
import {createPodCoop} from '../pod-coop.js';
import {inTurns} from '../series.js';
import {spread, type Spread} from '../statistics.js';
import {installPeer} from './install.js';
import {pagesFor, writePeerPages, type PeerPage} from './pages.js';
import {installPeerProbe, type PeerProbed} from './probe.js';

/** Members of the lists. */
const sizes = [20, 200, 1_000];

/** Whoever waits that long for a list has left (milliseconds). */
export const patience = 60_000;

/** One load of a page. Times in milliseconds since the navigation began; nothing where it did not happen within a minute. */
interface PeerLoad {
  readonly first: number | undefined;
  readonly complete: number | undefined;
  readonly requests: number;
  readonly bytes: number;
  readonly heap: number;
  readonly nodes: number;
}

/** What the loads of one page on one device have in common: middles, counted once the page is quiet. */
export interface PeerSeries {
  readonly page: PeerPage;
  readonly device: Device;
  readonly loads: number;
  readonly first: Spread | undefined;
  readonly complete: Spread | undefined;
  readonly requests: number;
  /** Over the network, with headers. */
  readonly bytes: number;
  readonly heap: number;
  /** Elements, through shadow roots. */
  readonly nodes: number;
  readonly ecoIndex: number;
}

export interface PeerResults {
  readonly version: string;
  readonly series: readonly PeerSeries[];
}

export interface PeerOptions {
  readonly browser: Browser;
  readonly podsUrl: string;
  /** Cold loads of each page on this machine, and on the slow phone. */
  readonly loads: number;
  readonly slowLoads: number;
  /** Told of each page once it is quiet. */
  readonly onLoaded?: ((page: Page, name: string) => Promise<void>) | undefined;
}

/**
 * Shows the same lists on the same pod server with the kit and with its peer. Neither page has a security policy, since the peer writes
 * markup into elements, which the kit's own policy forbids.
 */
export async function measurePeers(options: PeerOptions): Promise<PeerResults> {
  const {podsUrl, loads, slowLoads} = options;
  const peer = await installPeer();
  const folder = await mkdtemp(join(tmpdir(), 'bench-peers-'));
  try {
    const lists = await Promise.all(sizes.map((size) => pagesOf(podsUrl, size)));
    await writePeerPages(folder, peer, lists.flat());
    const roots = {'/': folder};
    const site = await startSiteServer({port: await freePort(), podsOrigin: podsUrl, roots, headers: {}, isLazy: true});
    try {
      const series: PeerSeries[] = [];
      for (const [device, turns] of [[thisMachine, loads] as const, [slowPhone, slowLoads] as const])
        for (const pages of lists) series.push(...(await measureList(options, site.url, pages, device, turns)));
      return {version: peer.version, series};
    } finally {
      await site.stop();
    }
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

async function pagesOf(podsUrl: string, size: number): Promise<PeerPage[]> {
  const {layout} = await createPodCoop(podsUrl, `bench-peers-${size}`, makePeople(size - 1));
  return pagesFor(layout.membersList, size);
}

async function measureList(
  options: PeerOptions,
  siteUrl: string,
  pages: readonly PeerPage[],
  device: Device,
  turns: number,
): Promise<PeerSeries[]> {
  const loads = await inTurns(pages, turns, (page) => loadOnce(options, siteUrl, page, device));
  return pages.map((page) => summarise(page, device, loads.get(page)!));
}

async function loadOnce(options: PeerOptions, siteUrl: string, peerPage: PeerPage, device: Device): Promise<PeerLoad> {
  const {browser, onLoaded} = options;
  const context = await browser.newContext({locale: 'fr-FR'});
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const wire = await Wire.attach(session);
    await emulate(session, device);
    const {drawn, maker} = peerPage;
    await page.addInitScript(installPeerProbe, {isPeer: maker === 'peer', first: firstPage, drawn});
    await page.goto(`${siteUrl}/${peerPage.name}.html`, {waitUntil: 'commit'});
    const times = await readTimes(page);
    await page.waitForLoadState('networkidle');
    await onLoaded?.(page, `${peerPage.name}, ${device.name}`);
    const nodes = await page.evaluate(countNodes, true);
    return {...times, requests: wire.requests, bytes: wire.bytes, heap: await usedHeap(session), nodes};
  } finally {
    await context.close();
  }
}

/** Waits until the page is complete, as long as anybody would. */
async function readTimes(page: Page): Promise<Pick<PeerLoad, 'first' | 'complete'>> {
  const isComplete = () => (globalThis as PeerProbed).allDrawn !== undefined;
  // Asking seldom: each question takes the page a moment.
  await page.waitForFunction(isComplete, undefined, {timeout: patience, polling: 250}).catch((error: unknown) => {
    if (!(error instanceof errors.TimeoutError)) throw error;
  });
  return page.evaluate(() => {
    const {firstNames: first, allDrawn: complete} = globalThis as PeerProbed;
    return {first, complete};
  });
}

/** A page that once did not get there has no time. */
function middle(values: ReadonlyArray<number | undefined>): Spread | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === values.length ? spread(known) : undefined;
}

function summarise(page: PeerPage, device: Device, loads: readonly PeerLoad[]): PeerSeries {
  const of = (field: 'requests' | 'bytes' | 'heap' | 'nodes') => spread(loads.map((load) => load[field])).median;
  const counts = {requests: of('requests'), bytes: of('bytes'), heap: of('heap'), nodes: of('nodes')};
  return {
    page,
    device,
    loads: loads.length,
    first: middle(loads.map(({first}) => first)),
    complete: middle(loads.map(({complete}) => complete)),
    ...counts,
    ecoIndex: ecoIndex({nodes: counts.nodes, requests: counts.requests, kilobytes: counts.bytes / 1_000}),
  };
}
