import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {buildIndex} from '../../../pods/fragments/build-index.js';
import {IndexRows} from '../../../pods/fragments/index-rows.js';
import {freePort} from '../../../tools/servers/ports.js';
import {startSiteServer} from '../../../tools/servers/site-server.js';
import {memberIndex} from '../../../vocab/kinds/member/index-plan.js';
import {searchable} from '../../../vocab/kinds/member/searchable.js';
import {coopFragments, dct, dctFragments, ldes, rdf, tree, treeFragments, xsd} from '../../../vocab/rdf/vocabularies.js';
import {literal, namedNode, triple} from '../../../vocab/rdf/terms.js';
import {parseTurtle} from '../../../vocab/rdf/turtle.js';
import {writeTurtle} from '../../../vocab/rdf/write.js';
import {matches} from '../../../vocab/text/fold.js';
import {makePeople, rowOf, type ListedPerson} from '../../support/fragments/listed-people.js';
import {Random} from '../../support/random.js';
import {weighPage, type PageWeight} from '../demo-pages.js';
import {emulate, slowPhone, thisMachine, type Device} from '../device.js';
import {directory, writePages} from '../pages.js';

/** One search in the directory: from the last key to the whole answer. */
export interface Search {
  readonly time: number;
  readonly requests: number;
  /** As they are without compression. */
  readonly bytes: number;
}

export interface Searches {
  readonly device: string;
  /** The first in a page that has shown its first names: nothing of the words was read. */
  readonly cold: readonly Search[];
  /** In a page in which others were made before. */
  readonly warm: readonly Search[];
  /** Letter after letter, in a page in which nothing was searched for before. */
  readonly letters: readonly Search[];
}

export interface IndexReading {
  readonly members: number;
  readonly searches: readonly Searches[];
  /** Searches of which the page has told how many they found, and how many of these numbers are those of a look through all rows. */
  readonly counted: number;
  readonly right: number;
  readonly weight: PageWeight;
}

const rowsAtOnce = 500;

/** Searches a directory of so many members over its index, on a server that compresses nothing of it. */
export async function measureReader(browser: Browser, members: number, searches: number): Promise<IndexReading> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-reader-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const list = `${url}/list/index.ttl#it`;
  const people = makePeople(members);
  await writePages(folder, url, [directory('many', '/list/index.ttl#it')]);
  await writeIndex(folder, list, people);
  const site = await startSiteServer({port, podsOrigin: url, roots: {'/': folder}});
  try {
    const words = wordsOf(people, searches);
    const expected = new Map(words.map((word) => [word, people.filter((person) => fits(person, word)).length]));
    const reader = new Reader(browser, `${url}/many.html`, expected);
    const here = await reader.measure(thisMachine, words, Math.ceil(searches / 8));
    const phone = await reader.measure(slowPhone, words.slice(0, Math.ceil(searches / 4)), Math.ceil(searches / 16));
    const weight = await weighPage(browser, url, 'many.html');
    return {members, searches: [here, phone], counted: reader.counted, right: reader.right, weight};
  } finally {
    await site.stop();
    await rm(folder, {recursive: true, force: true});
  }
}

async function writeIndex(folder: string, list: string, people: readonly ListedPerson[]): Promise<void> {
  const rows = new IndexRows(list, memberIndex);
  for (let from = 0; from < people.length; from += rowsAtOnce) {
    const text = writeTurtle(people.slice(from, from + rowsAtOnce).flatMap((person) => rowOf(person, list)));
    await rows.add(await parseTurtle(text, list));
  }
  const views = [triple(list, rdf.type, ldes.EventStream), triple(list, tree.view, list.replace(/#.*/, ''))];
  for await (const {orderedBy, field, root, count, pages} of buildIndex(list, memberIndex, rows.rows())) {
    for (const page of pages) {
      const file = join(folder, 'list', 'by', page.path);
      await mkdir(dirname(file), {recursive: true});
      await writeFile(file, page.write());
    }
    const address = new URL(`by/${root}`, list).href;
    views.push(
      triple(list, tree.view, address),
      triple(address, coopFragments.orderedBy, orderedBy),
      triple(address, treeFragments.remainingItems, literal(String(count), namedNode(xsd.integer))),
      triple(address, dct.modified, literal('2026-11-01T09:00:00Z', namedNode(xsd.dateTime))),
      ...(field === undefined ? [] : [triple(address, dctFragments.identifier, literal(field))]),
    );
  }
  await writeFile(join(folder, 'list', 'index.ttl'), writeTurtle(views));
}

/** Beginnings of 1 to 12 letters of what members tell, a third of them with a second word. */
export function wordsOf(
  people: readonly Pick<ListedPerson, 'name' | 'role' | 'place' | 'skills'>[],
  count: number,
): string[] {
  const random = new Random(11);
  const word = ({name, role, place, skills}: (typeof people)[number]) =>
    random
      .pick(random.pick([name, name, role, place, ...skills].filter(Boolean)).split(/[\s'’-]+/))
      .slice(0, 1 + random.below(12));
  const words = new Set<string>();
  while (words.size < count) {
    const person = random.pick(people);
    words.add(words.size % 3 === 2 ? `${word(person)} ${word(person)}` : word(person));
  }
  return [...words];
}

function fits({name, role, place, skills}: ListedPerson, query: string): boolean {
  return matches(query, searchable({iri: '', issues: [], name, role, place, skills}));
}

/** Runs in the page: types a text into the directory, and waits until all that is shown of the answer is there. */
async function search(text: string): Promise<Search & {readonly count: string}> {
  const tag = document.querySelector('coop-directory') as HTMLElement & {complete: Promise<void>};
  const input = tag.shadowRoot!.querySelector('input')!;
  performance.clearResourceTimings();
  const begun = performance.now();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await tag.complete;
  await tag.complete;
  const time = performance.now() - begun;
  const read = performance.getEntriesByType('resource').filter(({name}) => name.includes('.ttl'));
  const bytes = read.reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).decodedBodySize, 0);
  return {time, requests: read.length, bytes, count: tag.shadowRoot!.querySelector('.count')?.textContent ?? ''};
}

/** Makes searches in a page with a directory. */
export class Reader {
  counted = 0;
  right = 0;

  constructor(
    private readonly browser: Browser,
    private readonly address: string,
    private readonly expected: ReadonlyMap<string, number>,
  ) {}

  async measure(device: Device, words: readonly string[], coldOnes: number): Promise<Searches> {
    const cold: Search[] = [];
    for (const word of words.slice(0, coldOnes)) cold.push(await this.inPage(device, (page) => this.one(page, word)));
    const warm = await this.inPage(device, async (page) => {
      await this.one(page, 'e');
      const found: Search[] = [];
      for (const word of words) found.push(await this.one(page, word));
      return found;
    });
    const letters = await this.inPage(device, async (page) => {
      const found: Search[] = [];
      for (const word of ['garnier', 'photovolt', 'élodie', 'romans'])
        for (let length = 1; length <= word.length; length++) found.push(await this.one(page, word.slice(0, length)));
      return found;
    });
    return {device: device.name, cold, warm, letters};
  }

  private async inPage<T>(device: Device, work: (page: Page) => Promise<T>): Promise<T> {
    const context = await this.browser.newContext({locale: 'fr-FR'});
    try {
      const page = await context.newPage();
      await emulate(await context.newCDPSession(page), device);
      await page.goto(this.address);
      await page.evaluate(async () => {
        await customElements.whenDefined('coop-directory');
        await (document.querySelector('coop-directory') as HTMLElement & {complete: Promise<void>}).complete;
      });
      await page.waitForFunction(() => document.querySelector('coop-directory')?.shadowRoot?.querySelector('input'));
      await page.waitForLoadState('networkidle');
      return await work(page);
    } finally {
      await context.close();
    }
  }

  private async one(page: Page, word: string): Promise<Search> {
    const found = await page.evaluate(search, word);
    const [, number] = /^\s*([\d\s\u202f]+) membres?\s*$/.exec(found.count) ?? [];
    const expected = this.expected.get(word);
    if (number && expected !== undefined) {
      this.counted++;
      if (Number(number.replace(/\D/g, '')) === expected) this.right++;
    }
    return found;
  }
}
