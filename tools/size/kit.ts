import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {chromium} from 'playwright-core';
import {findChromium} from '../browser/find-chromium.js';
import {chromiumFlags} from '../browser/flags.js';
import {listFiles} from '../build/walk.js';
import {inRoot} from '../paths.js';
import {freePort} from '../servers/ports.js';
import {startSiteServer} from '../servers/site-server.js';
import {
  measureCore,
  measureFirstPage,
  measureMap,
  measureSignIn,
  measureTag,
  measureWrite,
  Visitor,
  type Measurement,
} from './measure.js';
import {writeSite, type PageOfTags} from './pages.js';

const french: PageOfTags = {name: 'french', tags: ['coop-directory']};
const list: PageOfTags = {name: 'list', tags: ['coop-list']};
const english: PageOfTags = {name: 'english', tags: ['coop-directory'], language: 'en'};
const signIn: PageOfTags = {name: 'sign-in', tags: ['coop-sign-in']};
const inrupt: PageOfTags = {...signIn, name: 'sign-in-inrupt', session: 'inrupt'};
const write: PageOfTags = {name: 'write', tags: ['coop-member-form'], session: 'host'};

/** What acts on a list is measured beside one: without it, it has nothing to show. */
const beside: Readonly<Record<string, PageOfTags>> = {
  'coop-filter': {name: 'french-list', tags: ['coop-directory', 'coop-list']},
  'coop-count': {name: 'french-list', tags: ['coop-directory', 'coop-list']},
};

/** A page for each tag but those of the first page, with that tag added. */
async function pagesOfFurtherTags(): Promise<PageOfTags[]> {
  const files = (await listFiles(inRoot('dist/cdn'))).filter((file) => /^coop-[^/]+\.js$/.test(file));
  const tags = files
    .map((file) => file.replace('.js', ''))
    .filter((tag) => !['coop-community', ...french.tags].includes(tag));
  return tags.map((tag) => ({name: `with-${tag}`, tags: [...(beside[tag] ?? french).tags, tag]}));
}

async function measureAll(visitor: Visitor, further: readonly PageOfTags[]): Promise<Measurement[]> {
  const table = await measureFirstPage(visitor, french, english);
  table.push(await measureCore(visitor, list));
  for (const page of further) {
    const first = beside[page.tags.at(-1)!] ?? french;
    table.push(await measureTag(visitor, first, page, page.name.endsWith('-form') ? 12 : 8));
  }
  const map = further.find(({tags}) => tags.includes('coop-map'));
  if (map) table.push(...(await measureMap(visitor, map)));
  return [
    ...table,
    await measureSignIn(visitor, signIn, 'signing in, on click', 12),
    await measureSignIn(visitor, inrupt, 'the inrupt way, on click', 30),
    await measureWrite(visitor, write),
  ];
}

/** What the kit as it is built costs a visitor, measured on a small site of its own. */
export async function measureKit(): Promise<Measurement[]> {
  const folder = await mkdtemp(join(tmpdir(), 'size-'));
  const further = await pagesOfFurtherTags();
  await writeSite(folder, [french, english, list, signIn, inrupt, write, ...Object.values(beside), ...further]);
  const site = await startSiteServer({port: await freePort(), podsOrigin: 'http://localhost:3000', roots: {'/': folder}});
  const browser = await chromium.launch({executablePath: await findChromium(), args: [...chromiumFlags]});
  try {
    return await measureAll(new Visitor(browser, site.url), further);
  } finally {
    await browser.close();
    await site.stop();
    await rm(folder, {recursive: true, force: true});
  }
}
