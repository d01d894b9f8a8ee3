import type {Browser, Page} from 'playwright-core';
import type {PageOfTags} from './pages.js';
import {matching, sum, Traffic, without} from './traffic.js';

/** One line of the table: bytes on the wire, and how many kibibytes they may be. */
export interface Measurement {
  what: string;
  bytes: number;
  limit?: number;
}

const loader = /^\/cdn\/solidaire\.js$/;
const language = /\/chunks\/[a-z]{2}-[^/]+$/;
const hostScript = /^\/host\.js$/;
/** What looks after a page, loaded once it is shown: counted apart. */
const later = /\/chunks\/attend-[^/]+$/;

interface Visit {
  page: Page;
  traffic: Traffic;
  /** What draws the page. */
  scripts: ReadonlyMap<string, number>;
  /** All that was loaded. */
  all: ReadonlyMap<string, number>;
}

/** Opens pages as a first visitor would: nothing is in the browser's cache. */
export class Visitor {
  constructor(
    private readonly browser: Browser,
    private readonly site: string,
  ) {}

  async visit({name, tags}: PageOfTags): Promise<Visit> {
    const context = await this.browser.newContext({locale: 'fr-FR'});
    // Then forms load what saves when somebody writes, and not by themselves a while after they are shown.
    await context.addInitScript(() => Object.defineProperty(navigator, 'connection', {value: {saveData: true}}));
    const page = await context.newPage();
    const traffic = new Traffic(page);
    await page.goto(`${this.site}/${name}.html`);
    await traffic.settle();
    await traffic.arrival(later);
    for (const tag of tags) {
      const defined = await page.evaluate((asked) => customElements.get(asked) !== undefined, tag);
      if (!defined) throw new Error(`${name}.html: <${tag}> was not loaded.`);
    }
    const all = new Map(traffic.scripts);
    const apart = new Map([...matching(all, hostScript), ...matching(all, later)]);
    return {page, traffic, scripts: without(all, apart), all};
  }
}

/** The loader, what every page needs with the first tag, and the languages. */
export async function measureFirstPage(visitor: Visitor, french: PageOfTags, english: PageOfTags): Promise<Measurement[]> {
  const {scripts, all} = await visitor.visit(french);
  const languages = matching(scripts, language);
  const apart = new Map([...matching(scripts, loader), ...languages]);
  const {scripts: inEnglish} = await visitor.visit(english);
  return [
    {what: 'loader', bytes: sum(matching(scripts, loader)), limit: 2},
    {what: 'core, coop-community and coop-directory', bytes: sum(without(scripts, apart)), limit: 32},
    {what: 'language: French', bytes: sum(languages), limit: 6},
    {what: 'language: English', bytes: sum(matching(inEnglish, language)), limit: 6},
    {what: `everything that draws the page, in ${scripts.size} files`, bytes: sum(scripts)},
    {what: 'what looks after the page, later', bytes: sum(matching(all, later)), limit: 4},
  ];
}

/** What a page needs whose first tag is another one, without the loader and the languages. */
export async function measureCore(visitor: Visitor, page: PageOfTags): Promise<Measurement> {
  const {scripts} = await visitor.visit(page);
  const apart = new Map([...matching(scripts, loader), ...matching(scripts, language)]);
  return {what: `core, coop-community and ${page.tags.join(', ')}`, bytes: sum(without(scripts, apart)), limit: 32};
}

/** What one more tag adds to a page. */
export async function measureTag(
  visitor: Visitor,
  first: PageOfTags,
  more: PageOfTags,
  limit: number,
): Promise<Measurement> {
  const {scripts: before} = await visitor.visit(first);
  const {scripts} = await visitor.visit(more);
  return {what: `+ ${more.tags.at(-1)}`, bytes: sum(without(scripts, before)), limit};
}

/** What signing in loads, on the click that asks for it. */
export async function measureSignIn(visitor: Visitor, shown: PageOfTags, what: string, limit: number): Promise<Measurement> {
  const {page, traffic, all} = await visitor.visit(shown);
  const button = page.locator('coop-sign-in button').first();
  await button.click();
  await traffic.settle();
  await button.click();
  return {what, bytes: sum(await traffic.since(all)), limit};
}

/** What the first write loads, from the first key to the saving. */
export async function measureWrite(visitor: Visitor, shown: PageOfTags): Promise<Measurement> {
  const {page, traffic, all} = await visitor.visit(shown);
  await page.locator('coop-member-form input').first().fill('Another name');
  await page.locator('coop-member-form form button.primary').click();
  return {what: 'first write, with the first key', bytes: sum(await traffic.since(all)), limit: 10};
}

/** What opening a map loads, on click: its code, and what lies beneath the marks. */
export async function measureMap(visitor: Visitor, shown: PageOfTags): Promise<Measurement[]> {
  const {page, traffic, all} = await visitor.visit(shown);
  const early = sum(traffic.baseMap);
  if (early) throw new Error(`${shown.name}.html: ${early} bytes of the base map were loaded before the map was opened.`);
  await page.locator('coop-map #open').click();
  return [
    {what: 'opening a map, on click', bytes: sum(await traffic.since(all)), limit: 60},
    {what: 'the base map, on the same click', bytes: sum(traffic.baseMap), limit: 80},
  ];
}
