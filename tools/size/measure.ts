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
/** Comes by itself a second later, and belongs to no click. */
const attendants = /\/chunks\/attend-[^/]+$/;

interface Visit {
  page: Page;
  traffic: Traffic;
  scripts: ReadonlyMap<string, number>;
}

/** Opens pages as a first visitor would: nothing is in the browser's cache. */
export class Visitor {
  constructor(
    private readonly browser: Browser,
    private readonly site: string,
  ) {}

  async visit({name, tags}: PageOfTags): Promise<Visit> {
    const page = await (await this.browser.newContext({locale: 'fr-FR'})).newPage();
    const traffic = new Traffic(page);
    await page.goto(`${this.site}/${name}.html`);
    await traffic.settle();
    for (const tag of tags) {
      const defined = await page.evaluate((asked) => customElements.get(asked) !== undefined, tag);
      if (!defined) throw new Error(`${name}.html: <${tag}> was not loaded.`);
    }
    const scripts = without(traffic.scripts, matching(traffic.scripts, hostScript));
    return {page, traffic, scripts};
  }
}

/** The loader, what every page needs with the first tag, and the languages. */
export async function measureFirstPage(visitor: Visitor, french: PageOfTags, english: PageOfTags): Promise<Measurement[]> {
  const {scripts} = await visitor.visit(french);
  const languages = matching(scripts, language);
  const apart = new Map([...matching(scripts, loader), ...languages]);
  const {scripts: inEnglish} = await visitor.visit(english);
  return [
    {what: 'loader', bytes: sum(matching(scripts, loader)), limit: 2},
    {what: 'core, coop-community and coop-directory', bytes: sum(without(scripts, apart)), limit: 32},
    {what: 'language: French', bytes: sum(languages), limit: 6},
    {what: 'language: English', bytes: sum(matching(inEnglish, language)), limit: 6},
    {what: `everything before a click, in ${scripts.size} files`, bytes: sum(scripts)},
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
export async function measureSignIn(visitor: Visitor, shown: PageOfTags): Promise<Measurement> {
  const {page, traffic, scripts} = await visitor.visit(shown);
  const button = page.locator('coop-sign-in button').first();
  await button.click();
  await traffic.settle();
  await button.click();
  return {what: 'signing in, on click', bytes: sum(without(await traffic.since(scripts), scripts)), limit: 12};
}

/** What the first write loads, when the form is sent. */
export async function measureWrite(visitor: Visitor, shown: PageOfTags): Promise<Measurement> {
  const {page, traffic, scripts} = await visitor.visit(shown);
  const known = new Map([...scripts, ...matching(traffic.scripts, hostScript)]);
  await page.locator('coop-member-form input').first().fill('Another name');
  await page.locator('coop-member-form form button.primary').click();
  const loaded = await traffic.since(known);
  return {what: 'first write, on saving', bytes: sum(without(loaded, matching(loaded, attendants))), limit: 10};
}

/** What comes once a page is drawn and at rest: what keeps it up to date, and the copies on the device. */
export async function measureAttendants(visitor: Visitor, shown: PageOfTags): Promise<Measurement> {
  const {page, traffic} = await visitor.visit(shown);
  await page.waitForFunction(
    (pattern) => performance.getEntriesByType('resource').some(({name}) => new RegExp(pattern).test(name)),
    attendants.source,
  );
  await traffic.settle();
  return {
    what: 'what keeps a page up to date, once it is at rest',
    bytes: sum(matching(traffic.scripts, attendants)),
    limit: 4,
  };
}
