import {createServer, type Server} from 'node:http';
import {readFile} from 'node:fs/promises';
import type {AddressInfo} from 'node:net';
import type {Browser} from 'playwright-core';
import {inRoot} from '../../tools/paths.js';
import {spread, type Spread} from './statistics.js';
import {table, times} from './tables.js';

/** What the list beside a map costs a page, and a bare page that fetches the same file and prints 20 names of it. */
export interface MapListTimes {
  readonly places: number;
  readonly bytes: number;
  /** From the beginning of the navigation to 20 names. */
  readonly bare: Spread;
  /** From there to a list that says that it is complete, its first page drawn. */
  readonly list: Spread;
  /** The longest time in which the page did not answer meanwhile. */
  readonly block: Spread;
  /** The page's JavaScript objects once all is quiet, after garbage collection, in megabytes. */
  readonly heap: number;
}

const sizes = [1_000, 10_000, 40_000] as const;

const prefixes = `@prefix tree: <https://w3id.org/tree#>. @prefix ldes: <https://w3id.org/ldes#>. @prefix dct: <http://purl.org/dc/terms/>.
@prefix schema: <http://schema.org/>. @prefix vcard: <http://www.w3.org/2006/vcard/ns#>. @prefix wgs84: <http://www.w3.org/2003/01/geo/wgs84_pos#>.
@prefix coop: <https://w3id.org/solidaire/ns#>. @prefix xsd: <http://www.w3.org/2001/XMLSchema#>.`;

/** Rows as tidying writes them: ten statements each. */
function makePlaces(count: number): string {
  const rows = Array.from({length: count}, (_, index) => {
    const [latitude, longitude] = [44.728 + ((index * 7) % 1_000) / 4_000, 5.022 + ((index * 13) % 1_000) / 4_000];
    return `<#it> tree:member <#r${index}>. <#r${index}> dct:isVersionOf <https://pods.example/m${index}/coop/public/p.ttl#it>; a schema:Place; schema:name "Lieu ${index}"; schema:keywords "Atelier"; vcard:locality "Commune ${index % 40}"; wgs84:lat ${latitude.toFixed(4)}; wgs84:long ${longitude.toFixed(4)}; coop:confirmedOn "2026-09-01"^^xsd:date; dct:modified "2026-09-01T10:00:00Z"^^xsd:dateTime.`;
  });
  return `${prefixes}\n<#it> a ldes:EventStream, tree:Collection.\n${rows.join('\n')}\n`;
}

const pages: Readonly<Record<string, string>> = {
  '/bare': `<ul id="names"></ul><script>fetch('/places.ttl').then((response) => response.text()).then((text) => {
    const names = document.getElementById('names');
    for (const [, name] of text.matchAll(/schema:name "([^"]*)"/g)) {
      names.append(Object.assign(document.createElement('li'), {textContent: name}));
      if (names.childElementCount === 20) break;
    }
    requestAnimationFrame(() => setTimeout(() => (globalThis.done = performance.now())));
  });</script>`,
  '/list': '<coop-map src="/places.ttl#it"></coop-map><script type="module" src="/cdn/coop-map.js"></script>',
};

/** Serves the pages, the kit as it is built, and one list of places. */
async function serve(turtle: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = request.url!;
    const send = (type: string, body: string | Buffer) => response.setHeader('content-type', type).end(body);
    if (pages[path]) return void send('text/html; charset=utf-8', `<!doctype html><html lang="fr"><body>${pages[path]}`);
    if (path === '/places.ttl') return void send('text/turtle', turtle);
    if (!path.startsWith('/cdn/')) return void response.writeHead(404).end();
    readFile(inRoot('dist', path.slice(1))).then(
      (file) => send('text/javascript', file),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return server;
}

interface Probed {
  done?: number;
  longest: number;
}

/** Runs in the page, before its scripts: how long it does not answer, and when the list is complete. */
function probe(count: string): void {
  const probed = globalThis as unknown as Probed;
  probed.longest = 0;
  let last = performance.now();
  const {port1, port2} = new MessageChannel();
  port1.onmessage = () => {
    const now = performance.now();
    probed.longest = Math.max(probed.longest, now - last);
    last = now;
    const text = document.querySelector('coop-map')?.shadowRoot?.querySelector('.summary')?.textContent;
    if (text?.replace(/\D/g, '').startsWith(count)) probed.done ??= now;
    if (probed.done === undefined) port2.postMessage(undefined);
  };
  port2.postMessage(undefined);
}

async function load(browser: Browser, address: string, count: number): Promise<{time: number; block: number; heap: number}> {
  const context = await browser.newContext({locale: 'fr-FR', viewport: {width: 1_280, height: 900}});
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await page.addInitScript(probe, String(count));
    await page.goto(address, {waitUntil: 'commit'});
    await page.waitForFunction(() => (globalThis as unknown as Probed).done, undefined, {timeout: 60_000});
    const {done, longest} = await page.evaluate(() => {
      const {done, longest} = globalThis as unknown as Probed;
      return {done: done!, longest};
    });
    await page.waitForLoadState('networkidle');
    await session.send('HeapProfiler.collectGarbage');
    const {usedSize} = await session.send('Runtime.getHeapUsage');
    return {time: done, block: longest, heap: usedSize / 1e6};
  } finally {
    await context.close();
  }
}

async function measureSize(browser: Browser, places: number, turns: number): Promise<MapListTimes> {
  const turtle = makePlaces(places);
  const server = await serve(turtle);
  const site = `http://localhost:${(server.address() as AddressInfo).port}`;
  const [bare, list]: Awaited<ReturnType<typeof load>>[][] = [[], []];
  try {
    // The first turn warms up.
    for (let turn = -1; turn < turns; turn++) {
      const one = await load(browser, `${site}/bare`, places);
      const other = await load(browser, `${site}/list`, places);
      if (turn < 0) continue;
      bare!.push(one);
      list!.push(other);
    }
  } finally {
    server.close();
  }
  return {
    places,
    bytes: turtle.length,
    bare: spread(bare!.map(({time}) => time)),
    list: spread(list!.map(({time}) => time)),
    block: spread(list!.map(({block}) => block)),
    heap: spread(list!.map(({heap}) => heap)).median,
  };
}

/** Loads the list beside a map with up to 40,000 positions, in turns with a bare page that fetches the same file. */
export async function measureMapList(browser: Browser, turns: number): Promise<readonly MapListTimes[]> {
  const found: MapListTimes[] = [];
  for (const places of sizes) found.push(await measureSize(browser, places, turns));
  return found;
}

/** What it costs, for readers. */
export function mapListMarkdown(found: readonly MapListTimes[]): string {
  const rows = found.map(({places, bytes, bare, list, block, heap}) => [
    String(places),
    `${(bytes / 1e6).toFixed(1)} MB`,
    times(bare),
    times(list),
    `${Math.round(1.5 * bare.median + 50)} ms`,
    times(block),
    `${heap.toFixed(1)} MB`,
  ]);
  return `## The list beside a map

In Chromium, from the beginning of the navigation: a bare page until it shows 20 names of the same file, and \`coop-map\` until its list is complete,
sorted by name, with its first page drawn. Nothing is compressed. 1.5 × the bare page + 50 ms is the limit of lists of members, whose first page is read alone where there
are many; a list of places is read whole, since the map shows all of it.

${table(['places', 'file', 'bare page', 'complete list', '1.5 × + 50 ms', 'longest block', 'heap'], rows)}`;
}
