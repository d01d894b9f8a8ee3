import assert from 'node:assert/strict';
import type {Page, Response} from 'playwright-core';
import {openMap} from '../../bench/demo-pages.js';
import {listFiles} from '../../../tools/build/walk.js';
import {inRoot} from '../../../tools/paths.js';
import {siteUrl} from '../environment.js';
import {readKept, type Kept} from '../flows/storage.js';
import {complete} from '../flows/tags.js';
import {noticed, type Noticed} from './witness.js';

/** What was found on one page of the demo once it was shown, used a little, and at rest. */
export interface Visit extends Noticed {
  readonly path: string;
  readonly kept: Kept;
  readonly headers: Readonly<Record<string, string>>;
  readonly workers: number;
  /** Addresses to which the page lets the browser prepare to go. */
  readonly hinted: readonly string[];
  /** What boxes that can be ticked are ticked, by their labels. */
  readonly ticked: readonly string[];
}

/** Pages for one thing, and the list of which the first such link leads there. */
const lists: Readonly<Record<string, string>> = {
  'membre.html': 'annuaire.html',
  'rendez-vous.html': 'agenda.html',
  'rendez-vous-atelier.html': 'agenda-atelier.html',
  'outil.html': 'outils.html',
  'document.html': 'bibliotheque.html',
  'article.html': 'actualites.html',
  'lieu.html': 'carte.html',
  'decision.html': 'decisions.html',
  'conversation.html': 'conversations.html',
  'dossier.html': 'moderation.html',
};
/** Without somebody who is signed in there is no link to these. */
const membersOnly = ['decision.html', 'conversation.html', 'dossier.html'];

/** Every page of the demo: both coops and the portal. */
export async function demoPages(): Promise<string[]> {
  const pages = (await listFiles(inRoot('demo/site'))).filter((file) => file.endsWith('.html'));
  assert.ok(pages.length > 30, `only ${pages.length} pages`);
  return pages;
}

/** The address of a page below the site's; of a page for one thing, that of the first in its list. */
export async function pathOf(page: Page, name: string, isSignedIn: boolean): Promise<string> {
  const list = lists[name];
  if (list === undefined || (membersOnly.includes(name) && !isSignedIn)) return name;
  await page.goto(`${siteUrl()}/${list}`);
  return (await page.locator(`main a[href^="${name}?"]`).first().getAttribute('href'))!;
}

/** So long without a request (milliseconds): a page begins to follow, and to keep, what it shows a second after the first answer. */
const rest = 2_000;

/** Waits until the page has asked for nothing for a while: that nothing more is kept shows in nothing else. */
export async function rests(page: Page): Promise<void> {
  await page.waitForFunction(
    (pause) => {
      const ends = performance.getEntriesByType('resource').map((entry) => (entry as PerformanceResourceTiming).responseEnd);
      return performance.now() - Math.max(0, ...ends) > pause;
    },
    rest,
    {polling: 100},
  );
}

/** Opens a page, uses it a little, and looks at what has come of it. */
export async function visit(page: Page, path: string): Promise<Visit> {
  const response = await page.goto(`${siteUrl()}/${path}`);
  await complete(page);
  await rests(page);
  await useALittle(page);
  await rests(page);
  return look(page, path, response!);
}

/** What somebody does who looks around: nothing is written, and nothing that needs a decision is pressed. */
async function useALittle(page: Page): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  const search = page.locator('main').getByRole('searchbox');
  if (await search.count()) await search.first().fill('a');
  const next = page.locator('main').getByRole('button', {name: 'Page suivante'});
  if (await next.count()) await next.first().click();
  if (await page.locator('coop-map #open').count()) {
    if (await search.count()) await search.first().fill('');
    await complete(page);
    await openMap(page);
  }
  await complete(page);
}

async function look(page: Page, path: string, response: Response): Promise<Visit> {
  const [kept, headers, seen] = await Promise.all([readKept(page), response.allHeaders(), noticed(page)]);
  return {path, kept, headers, ...seen, ...(await page.evaluate(lookWithin))};
}

/** Runs in the page. */
async function lookWithin() {
  const ticked: string[] = [];
  const walk = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element instanceof HTMLInputElement && element.type === 'checkbox' && element.checked) {
        ticked.push(element.labels?.[0]?.textContent.trim().replace(/\s+/g, ' ') ?? element.name);
      }
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document);
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel]')];
  const hinting = links.filter(({rel}) => /preconnect|dns-prefetch|prefetch|preload|prerender/.test(rel));
  const {length: workers} = await navigator.serviceWorker.getRegistrations();
  return {ticked, hinted: hinting.map(({href}) => href), workers};
}

/** Lets the page try what its policy forbids: a style and a base of its own, and a script made of text. Waits until each of them was refused. */
export async function tryForbidden(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.head.append(Object.assign(document.createElement('style'), {textContent: 'main{color:red}'}));
    document.head.append(Object.assign(document.createElement('base'), {href: '/elsewhere/'}));
    try {
      document.createElement('script').textContent = 'document.title = ""';
    } catch {
      // As it should be.
    }
  });
  await page.waitForFunction(() => {
    const {refused} = (globalThis as unknown as {witnessed: Noticed}).witnessed;
    const isRefused = (directive: string) => refused.some((line) => line.startsWith(`${directive}:`));
    return ['style-src-elem', 'base-uri', 'require-trusted-types-for'].every(isRefused);
  });
}
