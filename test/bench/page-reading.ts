import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Browser, CDPSession, Page} from 'playwright-core';
import type {Gate} from './gates.js';
import type {BarePage} from './in-page/bare-reading.js';
import {bundleInPage} from './in-page/bundle.js';
import type {ReadingPage, Timed} from './in-page/reading.js';
import {makeShortList} from './list.js';
import {spread, type Spread} from './statistics.js';
import {table, times} from './tables.js';

/** What reading a long list costs a page in Chromium. */
export interface PageReading {
  readonly members: number;
  readonly bytes: number;
  /** From bytes to members, and by the parser alone. */
  readonly typed: Spread;
  readonly bare: Spread;
  /** For how long the page could not answer at most, in each reading. */
  readonly block: Spread;
  /** Bytes a member, after garbage collection: with all that a page keeps, and of the members alone. */
  readonly kept: number;
  readonly keptMembers: number;
}

/** So many times what the parser takes by itself, a reading may take. */
const allowedRatio = 1.6;
/** For so many milliseconds at most, a page may not answer. */
const allowedBlock = 50;

const origin = 'http://reading.example';
const list = 'https://coop.example/official/members/index.ttl#it';
const listUrl = `${origin}/list.ttl`;

type InPage = {readonly readingPage: ReadingPage; readonly barePage: BarePage};

/** Bundles both ways of reading, and opens an otherwise empty page that has them and the list's bytes. */
async function openPage(browser: Browser, folder: string, turtle: string): Promise<Page> {
  const files = ['reading.js', 'bare-reading.js'];
  await bundleInPage('reading.js', join(folder, 'reading.js'), true);
  await bundleInPage('bare-reading.js', join(folder, 'bare-reading.js'), false);
  const page = await browser.newPage();
  await page.route(`${origin}/**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (name === 'list.ttl') return route.fulfill({contentType: 'text/turtle', body: turtle});
    if (!files.includes(name))
      return route.fulfill({contentType: 'text/html', body: '<!doctype html><title>Reading</title>'});
    return route.fulfill({contentType: 'text/javascript', body: await readFile(join(folder, name))});
  });
  await page.goto(origin);
  for (const file of files) await page.addScriptTag({type: 'module', url: `${origin}/${file}`});
  return page;
}

const collect = (session: CDPSession) => session.send('HeapProfiler.collectGarbage');

/** The time of one reading, without the garbage of the one before. */
async function timeOf(session: CDPSession, expected: number, read: () => Promise<Timed>): Promise<number> {
  await collect(session);
  const {time, members} = await read();
  if (members !== expected) throw new Error(`${members} members were read, not ${expected}.`);
  return time;
}

async function usedHeap(session: CDPSession): Promise<number> {
  await collect(session);
  const {usedSize} = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

async function measureMemory(page: Page, session: CDPSession): Promise<{all: number; members: number}> {
  await page.evaluate(() => (globalThis as unknown as InPage).readingPage.letGo());
  const before = await usedHeap(session);
  await page.evaluate(() => (globalThis as unknown as InPage).readingPage.holdAll());
  const all = await usedHeap(session);
  await page.evaluate(() => (globalThis as unknown as InPage).readingPage.holdMembers());
  const members = await usedHeap(session);
  await page.evaluate(() => (globalThis as unknown as InPage).readingPage.letGo());
  return {all: all - before, members: members - before};
}

/** Reads the same bytes in both ways, in turns; a first turn that does not count warms the engine. */
async function measure(page: Page, members: number, turns: number): Promise<Omit<PageReading, 'bytes' | 'members'>> {
  const session = await page.context().newCDPSession(page);
  const readBare = () => page.evaluate(() => (globalThis as unknown as InPage).barePage.readBare());
  const readTyped = () => page.evaluate(() => (globalThis as unknown as InPage).readingPage.readTyped());
  const [bare, typed, block]: [number[], number[], number[]] = [[], [], []];
  for (let turn = -1; turn < turns; turn++) {
    const parsed = await timeOf(session, members, readBare);
    const read = await timeOf(session, members, readTyped);
    await collect(session);
    const blocked = await page.evaluate(() => (globalThis as unknown as InPage).readingPage.measureBlock());
    if (turn < 0) continue;
    bare.push(parsed);
    typed.push(read);
    block.push(blocked);
  }
  const memory = await measureMemory(page, session);
  return {
    bare: spread(bare),
    typed: spread(typed),
    block: spread(block),
    kept: memory.all / members,
    keptMembers: memory.members / members,
  };
}

/** Reads a list of so many members of eight statements each, in a page, with the kit as it is built for pages. */
export async function measurePageReading(browser: Browser, members: number, turns: number): Promise<PageReading> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const turtle = makeShortList(list, members);
  const page = await openPage(browser, folder, turtle);
  try {
    const bytes = await page.evaluate((url) => (globalThis as unknown as InPage).readingPage.fetchBytes(url), listUrl);
    await page.evaluate((url) => (globalThis as unknown as InPage).barePage.prepare(url), listUrl);
    return {members, bytes, ...(await measure(page, members, turns))};
  } finally {
    await page.close();
    await rm(folder, {recursive: true, force: true});
  }
}

export function checkPageReading({members, typed, bare, block}: PageReading): Gate[] {
  const ratio = typed.median / bare.median;
  const what = `reading ${members.toLocaleString('en')} members in a page`;
  return [
    {
      what: `${what}, with all their fields`,
      found: `${ratio.toFixed(2)} × n3’s parser alone`,
      limit: `${allowedRatio} ×`,
      isMet: ratio <= allowedRatio,
    },
    {
      what: `the longest time without an answer while ${what}`,
      found: `${Math.round(block.median)} ms`,
      limit: `${allowedBlock} ms`,
      isMet: block.median <= allowedBlock,
    },
  ];
}

/** What a long list costs, as a table for readers. */
export function pageReadingTable({members, bytes, typed, bare, block, kept, keptMembers}: PageReading): string {
  return table(
    [`${members.toLocaleString('en')} members, ${(bytes / 1e6).toFixed(2)} MB of Turtle`, 'found'],
    [
      ['to members', times(typed)],
      ['n3’s parser alone', times(bare)],
      ['ratio', (typed.median / bare.median).toFixed(2)],
      ['longest time without an answer', times(block)],
      ['memory a member, with all that a page keeps of the list', `${Math.round(kept)} bytes`],
      ['memory a member, of the members alone', `${Math.round(keptMembers)} bytes`],
    ],
  );
}
