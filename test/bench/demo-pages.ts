import type {Browser, Page} from 'playwright-core';
import {inRoot} from '../../tools/paths.js';
import {listFiles} from '../../tools/build/walk.js';
import {ecoIndex, gradeOf, type Counts} from '../../tools/cli/audit/ecoindex.js';
import {countNodes, visit} from '../../tools/cli/audit/page.js';
import {Wire} from '../../tools/cli/audit/wire.js';
import {table} from './tables.js';

/** What a page of the demo weighs. */
export interface PageWeight extends Counts {
  page: string;
  /** Elements outside shadow roots, which is all that some tools see. */
  lightNodes: number;
  score: number;
  grade: string;
  /** What a second visit moves over the network, where that was weighed: the browser has kept the rest. */
  again?: Omit<Counts, 'nodes'>;
}

/** How a page is weighed. */
interface Weighing {
  /** What somebody does on the page before. */
  act?: Act | undefined;
  /** Whether a second visit is weighed as well. */
  again?: boolean | undefined;
}

/** A page of the demo, also with what it asks for once it is shown, to be told when something changes. */
export interface DemoWeight extends PageWeight {
  readonly followed: Counts & {readonly score: number; readonly grade: string};
}

/** So long without a request (milliseconds): a page begins to follow what it shows a second after the first answer. */
const rest = 2_000;

/** What somebody does on a page before it is weighed. */
type Act = (page: Page) => Promise<void>;

async function weigh(browser: Browser, address: string, {act, again}: Weighing = {}): Promise<DemoWeight> {
  const context = await browser.newContext({locale: 'fr-FR', viewport: {width: 1920, height: 1080}});
  try {
    const page = await context.newPage();
    const wire = await Wire.attach(await context.newCDPSession(page));
    const weight = await weighVisit(page, wire, address, act);
    for (let seen = -1; seen !== wire.requests;) {
      seen = wire.requests;
      // eslint-disable-next-line no-restricted-syntax -- that nothing more is asked for shows in nothing but time
      await page.waitForTimeout(rest);
    }
    const followed = await weighNow(page, wire);
    return {...weight, followed, ...(again && {again: await weighAgain(page, address)})};
  } finally {
    await context.close();
  }
}

/** Weighs another visit to a page that is open, in a tab of its own. */
async function weighAgain(before: Page, address: string): Promise<Omit<Counts, 'nodes'>> {
  const page = await before.context().newPage();
  const wire = await Wire.attach(await page.context().newCDPSession(page));
  await before.close();
  await visit(page, address);
  return {requests: wire.sent, kilobytes: wire.bytes / 1_000};
}

/** What a page asks for to follow what it shows: on a slow machine that begins before the page is shown whole. */
const following = /\/chunks\/attend-[0-9a-f]+\.js$|\/\.well-known\/solid$|\/\.notifications\//;

async function weighVisit(page: Page, wire: Wire, address: string, act?: Act): Promise<PageWeight> {
  await visit(page, address);
  await act?.(page);
  const begun = wire.asked.filter((url) => following.test(url)).length;
  const weight = await weighNow(page, wire, begun);
  const lightNodes = await page.evaluate(countNodes, false);
  return {page: new URL(address).pathname.slice(1), ...weight, lightNodes};
}

/** @param apart requests that are not counted */
async function weighNow(page: Page, wire: Wire, apart = 0) {
  const nodes = await page.evaluate(countNodes, true);
  const counts = {nodes, requests: wire.requests - apart, kilobytes: wire.bytes / 1_000};
  const score = ecoIndex(counts);
  return {...counts, score, grade: gradeOf(score)};
}

/** Weighs a page as somebody sees it who was never there. */
export function weighPage(browser: Browser, siteUrl: string, name: string, act?: Act): Promise<PageWeight> {
  return weigh(browser, `${siteUrl}/${name}`, {act});
}

/** Weighs a page as whoever is signed in sees it who has nothing of it in the browser's cache. @param page a tab in which that person is signed in. */
export async function weighSignedIn(page: Page, address: string): Promise<PageWeight> {
  const size = page.viewportSize();
  await page.setViewportSize({width: 1920, height: 1080});
  const session = await page.context().newCDPSession(page);
  try {
    const wire = await Wire.attach(session);
    await session.send('Network.setCacheDisabled', {cacheDisabled: true});
    return await weighVisit(page, wire, address);
  } finally {
    await session.detach();
    if (size) await page.setViewportSize(size);
  }
}

/** Pages for one thing, and the list of which the first such link leads there. */
const details: Readonly<Record<string, readonly [list: string, tag: string]>> = {
  'membre.html': ['annuaire.html', 'coop-directory'],
  'rendez-vous.html': ['agenda.html', 'coop-events'],
  'rendez-vous-atelier.html': ['agenda-atelier.html', 'coop-events'],
  'outil.html': ['outils.html', 'coop-list'],
  'document.html': ['bibliotheque.html', 'coop-library'],
  'article.html': ['actualites.html', 'coop-news'],
  'lieu.html': ['carte.html', 'coop-map'],
};

/** The query with which the first link of a list leads to a page. */
async function queryOfFirst(
  browser: Browser,
  siteUrl: string,
  name: string,
  [list, tag]: readonly [string, string],
): Promise<string> {
  const page = await browser.newPage({locale: 'fr-FR'});
  try {
    await page.goto(`${siteUrl}/${list}`);
    const href = await page.locator(`${tag} a[href^="${name}"]`).first().getAttribute('href');
    return new URL(href!, siteUrl).search;
  } finally {
    await page.close();
  }
}

/** The address of a page of the demo; a page for one thing is that of the first in its list. */
async function addressOf(browser: Browser, siteUrl: string, name: string): Promise<string> {
  const list = details[name];
  return `${siteUrl}/${name}${list ? await queryOfFirst(browser, siteUrl, name, list) : ''}`;
}

/** Weighs every page of the demo, as somebody sees it who is not signed in. @param again whether second visits are weighed as well */
export async function weighDemo(browser: Browser, siteUrl: string, again = false): Promise<DemoWeight[]> {
  const pages = (await listFiles(inRoot('demo/site'))).filter((file) => file.endsWith('.html'));
  const weights: DemoWeight[] = [];
  for (const name of pages) weights.push(await weigh(browser, await addressOf(browser, siteUrl, name), {again}));
  const opened = await weigh(browser, `${siteUrl}/carte.html`, {act: openMap});
  weights.push({...opened, page: 'carte.html, its map opened'});
  return weights;
}

/** Opens the map, and waits for its marks and its land. */
export async function openMap(page: Page): Promise<void> {
  await page.locator('coop-map #open').click();
  await page.locator('coop-map .chart-view button').first().waitFor();
  await page.waitForLoadState('networkidle');
}

export function weightTable(weights: readonly PageWeight[]): string {
  const rows = weights.map(({page, nodes, lightNodes, requests, kilobytes, score, grade}) => [
    page,
    `${score} ${grade}`,
    `${nodes}`,
    `${lightNodes}`,
    `${requests}`,
    `${kilobytes.toFixed(0)} kB`,
  ]);
  return table(['page', 'EcoIndex', 'elements, deep', 'outside shadow roots', 'requests', 'transferred'], rows);
}
