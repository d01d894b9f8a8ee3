import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import {freePort} from '../../../tools/servers/ports.js';
import {startSiteServer} from '../../../tools/servers/site-server.js';
import {directory, firstPage, writePages, type BenchPage} from '../pages.js';
import {installProbe, type Probed} from '../probe.js';
import {spread, type Spread} from '../statistics.js';
import {Wire} from '../../../tools/cli/audit/wire.js';

/** How a list is shown. Times from the start of the navigation. */
export interface ListLoading {
  /** The tag: until 20 names are drawn, and until it is complete. */
  readonly first: Spread;
  readonly complete: Spread;
  readonly requests: number;
  readonly bytes: number;
  /** A page that fetches the same documents and prints 20 names: until they are drawn, and until it has all documents. */
  readonly bareFirst: Spread;
  readonly bareComplete: Spread;
}

type Finished = typeof globalThis & {finished?: Promise<unknown>};

/** Fetches a list, then all its pages, and looks for names in the texts. */
function bareScript(url: string): string {
  return `
const read = (url) => fetch(url, {headers: {accept: 'text/turtle'}}).then((response) => response.text());
const names = document.getElementById('names');
const print = (text) => {
  for (const [, name] of text.matchAll(/(?:vcard:fn|#fn>) "([^"]*)"/g)) {
    if (names.childElementCount === ${firstPage}) break;
    names.append(Object.assign(document.createElement('li'), {textContent: name}));
  }
};
globalThis.finished = read('${url}').then((text) => {
  const pages = [...new Set(Array.from(text.matchAll(/<([^>]*pages[/][^>]*[.]ttl)>/g), ([, page]) => new URL(page, '${url}').href))];
  print(text);
  return Promise.all(pages.map((page) => read(page).then(print)));
});
`;
}

/** Loads the tag and the bare page in turns. */
export async function measureLoading(browser: Browser, podsUrl: string, list: string, loads: number): Promise<ListLoading> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const port = await freePort();
  const bare: BenchPage = {name: 'bare-long', body: '<ul id="names"></ul>', scripts: ['/bare-long.js']};
  const tag = directory('tag-long', list);
  await writePages(folder, `http://localhost:${port}`, [bare, tag]);
  await writeFile(join(folder, 'bare-long.js'), bareScript(list.split('#')[0]!));
  const site = await startSiteServer({port, podsOrigin: podsUrl, roots: {'/': folder}});
  try {
    const [ofTag, ofBare] = [[] as Loaded[], [] as Loaded[]];
    for (let load = -1; load < loads; load++) {
      const [one, other] = [await loadOnce(browser, site.url, tag), await loadOnce(browser, site.url, bare)];
      if (load < 0) continue;
      ofTag.push(one);
      ofBare.push(other);
    }
    return {
      first: spread(ofTag.map(({first}) => first)),
      complete: spread(ofTag.map(({complete}) => complete)),
      requests: spread(ofTag.map(({requests}) => requests)).median,
      bytes: spread(ofTag.map(({bytes}) => bytes)).median,
      bareFirst: spread(ofBare.map(({first}) => first)),
      bareComplete: spread(ofBare.map(({complete}) => complete)),
    };
  } finally {
    await site.stop();
    await rm(folder, {recursive: true, force: true});
  }
}

interface Loaded {
  readonly first: number;
  readonly complete: number;
  readonly requests: number;
  readonly bytes: number;
}

async function loadOnce(browser: Browser, siteUrl: string, {name, tag}: BenchPage): Promise<Loaded> {
  const context = await browser.newContext({locale: 'fr-FR'});
  try {
    const page = await context.newPage();
    const wire = await Wire.attach(await context.newCDPSession(page));
    await page.addInitScript(installProbe, {tag, count: firstPage});
    await page.goto(`${siteUrl}/${name}.html`, {waitUntil: 'commit'});
    const first = await page.evaluate(() => (globalThis as Probed).firstPage!);
    const complete = await page.evaluate(async () => {
      const shown = document.querySelector<HTMLElement & {complete: Promise<void>}>('coop-directory');
      await (shown ? shown.complete : (globalThis as Finished).finished);
      return performance.now();
    });
    await page.waitForLoadState('networkidle');
    return {first, complete, requests: wire.requests, bytes: wire.bytes};
  } finally {
    await context.close();
  }
}
