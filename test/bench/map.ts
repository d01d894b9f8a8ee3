import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Browser, CDPSession, Page} from 'playwright-core';
import {inRoot} from '../../tools/paths.js';
import type {Gate} from './gates.js';
import {bundleInPage} from './in-page/bundle.js';
import type {MapPage, MapRun} from './in-page/map.js';
import {percentile, spread, type Spread} from './statistics.js';
import {table, times} from './tables.js';

/** What a map with so many marks costs a page. */
export interface MapTimes {
  readonly what: string;
  readonly marks: number;
  readonly open: Spread;
  readonly pan: Spread;
  readonly zoom: Spread;
  /** The slowest of twenty movements of either kind. */
  readonly slow: number;
  /** Megabytes more than before, after garbage collection. */
  readonly heap: number;
  readonly elements: number;
  /** How long the page did not answer at most while marks were grouped without a worker; nothing where they are not grouped. */
  readonly slice?: Spread | undefined;
}

/** For so many milliseconds at most, a page may not answer. */
const allowedSlice = 50;

/** Where it lies, from the modules that run in pages of the bench. */
const worker = '../../../components/map/chart/clusters/cluster-worker.js';

/** Leaflet's own markers, as many as one would still put on a page. */
const plain = 2_000;
const sizes = [10_000, 40_000] as const;

/** So many times what Leaflet takes with its 2,000 markers, we may take with 40,000 to move and to go nearer: both are about one frame. */
const allowed = 1.5;

const origin = 'http://map.example';
type InPage = {readonly mapPage: MapPage};

/** A page with both kinds of maps. Nothing glides in it: what is measured is work. */
async function openPage(browser: Browser, folder: string): Promise<Page> {
  const files = ['map.js', 'cluster-worker.js'];
  const page = await browser.newPage({viewport: {width: 1_280, height: 900}, reducedMotion: 'reduce'});
  await page.route(`${origin}/**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (name.startsWith('base-map/')) {
      return route.fulfill({contentType: 'application/json', body: await readFile(inRoot('dist/cdn', name))});
    }
    if (!files.includes(name))
      return route.fulfill({contentType: 'text/html', body: '<!doctype html><title>Map</title><body>'});
    return route.fulfill({contentType: 'text/javascript', body: await readFile(join(folder, name))});
  });
  await page.goto(origin);
  await page.addScriptTag({type: 'module', url: `${origin}/map.js`});
  await page.waitForFunction(() => 'mapPage' in globalThis);
  return page;
}

/** What the page's JavaScript holds, in megabytes, once nothing is there that could be thrown away. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
}

async function runOnce(page: Page, session: CDPSession, isOurs: boolean, marks: number): Promise<MapRun & {heap: number}> {
  const before = await heapOf(session);
  const run = await page.evaluate(
    ({isOurs, marks}) => {
      const {mapPage} = globalThis as unknown as InPage;
      return isOurs ? mapPage.runOurs(marks) : mapPage.runPlain(marks);
    },
    {isOurs, marks},
  );
  const heap = (await heapOf(session)) - before;
  await page.evaluate(() => (globalThis as unknown as InPage).mapPage.letGo());
  return {...run, heap};
}

/** The longest slices of groupings without a worker, each without the garbage of the one before. */
async function measureSlices(page: Page, session: CDPSession, marks: number, turns: number): Promise<Spread> {
  const slices: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    await session.send('HeapProfiler.collectGarbage');
    slices.push(await page.evaluate((count) => (globalThis as unknown as InPage).mapPage.longestSlice(count), marks));
  }
  return spread(slices);
}

function sum(what: string, marks: number, runs: readonly (MapRun & {heap: number})[]): MapTimes {
  const moves = runs.flatMap(({pans, zooms}) => [...pans, ...zooms]);
  return {
    what,
    marks,
    open: spread(runs.map(({open}) => open)),
    pan: spread(runs.flatMap(({pans}) => pans)),
    zoom: spread(runs.flatMap(({zooms}) => zooms)),
    slow: percentile(moves, 95),
    heap: spread(runs.map(({heap}) => heap)).median,
    elements: Math.max(...runs.map(({elements}) => elements)),
  };
}

/** Opens maps of 10,000 and of 40,000 marks and moves them, in turns with 2,000 of Leaflet's own markers. */
export async function measureMap(browser: Browser, turns: number): Promise<readonly MapTimes[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-map-'));
  await bundleInPage('map.js', join(folder, 'map.js'), true);
  await bundleInPage(worker, join(folder, 'cluster-worker.js'), true);
  const kinds = [
    {what: 'Leaflet’s markers', isOurs: false, marks: plain},
    ...sizes.map((marks) => ({what: 'the kit', isOurs: true, marks})),
  ];
  const runs = kinds.map((): (MapRun & {heap: number})[] => []);
  const page = await openPage(browser, folder);
  const slices = new Map<number, Spread>();
  try {
    const session = await page.context().newCDPSession(page);
    // The first turn loads and warms up.
    for (let turn = -1; turn < turns; turn++) {
      for (const [index, {isOurs, marks}] of kinds.entries()) {
        const run = await runOnce(page, session, isOurs, marks);
        if (turn >= 0) runs[index]!.push(run);
      }
    }
    for (const marks of sizes) slices.set(marks, await measureSlices(page, session, marks, turns));
  } finally {
    await page.close();
    await rm(folder, {recursive: true, force: true});
  }
  return kinds.map(({what, marks}, index) => ({...sum(what, marks, runs[index]!), slice: slices.get(marks)}));
}

export function checkMap(found: readonly MapTimes[]): Gate[] {
  const [leaflet, many] = [found[0]!, found.at(-1)!];
  const slice = many.slice!.median;
  const moves = (['pan', 'zoom'] as const).map((move) => {
    const ratio = many[move].median / leaflet[move].median;
    return {
      what: `${move === 'pan' ? 'moving' : 'going nearer on'} a map with ${many.marks} marks`,
      found: `${ratio.toFixed(2)} × Leaflet with ${leaflet.marks} markers`,
      limit: `${allowed} ×`,
      isMet: ratio <= allowed,
    };
  });
  return [
    ...moves,
    {
      what: `grouping ${many.marks} marks without a worker`,
      found: `slices of up to ${Math.round(slice)} ms`,
      limit: `${allowedSlice} ms`,
      isMet: slice <= allowedSlice,
    },
  ];
}

/** What maps cost, for readers. */
export function mapMarkdown(found: readonly MapTimes[]): string {
  const [leaflet] = found;
  const rows = found.map(({what, marks, open, pan, zoom, slow, heap, elements, slice}) => [
    `${what}, ${marks}`,
    times(open),
    times(pan),
    times(zoom),
    `${Math.round(slow)} ms`,
    `${heap.toFixed(1)} MB`,
    String(elements),
    slice ? times(slice) : '',
    [
      open.median / leaflet!.open.median,
      pan.median / leaflet!.pan.median,
      zoom.median / leaflet!.zoom.median,
      heap / leaflet!.heap,
    ]
      .map((ratio) => ratio.toFixed(2))
      .join(' · '),
  ]);
  return `## A map of many marks

In Chromium, from the movement to the frame that shows all that follows from it, nothing gliding; three quarters of the marks within 10 km. Heap:
the page's, after garbage collection, without that of the worker that groups marks.

${table(['marks', 'open', 'move', 'nearer, further', '95 of 100 moves', 'heap', 'elements', 'longest slice without a worker', '÷ Leaflet: open · move · nearer · heap'], rows)}`;
}
