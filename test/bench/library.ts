import {readFile} from 'node:fs/promises';
import type {Browser, Page} from 'playwright-core';
import {inRoot} from '../../tools/paths.js';
import {documentOfDocuments, someCategories, type ShelvedDocument} from '../support/elements/library.js';
import {spread, type Spread} from './statistics.js';
import {table, times} from './tables.js';

/** How long a library of some size takes, in milliseconds. */
export interface LibraryTimes {
  readonly documents: number;
  readonly bytes: number;
  /** From the element to its first page on screen, its code and its list being there: reading, counting folders, drawing. */
  readonly firstPage: Spread;
  /** The first letter of a search, for which all texts are worked out, and each after it. */
  readonly firstLetter: Spread;
  readonly letter: Spread;
}

const sizes = [1_000, 10_000] as const;
const origin = 'http://library.example';
const query = 'compte rendu 7';

const kinds = ['Compte rendu', 'Budget', 'Statuts', 'Notice', 'Contrat', 'Affiche'];
const people = ['Amina Benali', 'Élodie Garnier', 'Zoé Œuvrard', 'Groupe de Valence'];
const categories = ['comptes', 'budgets', 'vie', 'modeles'];

function makeDocuments(count: number): ShelvedDocument[] {
  const two = (number: number) => String(number).padStart(2, '0');
  return Array.from({length: count}, (_, index) => ({
    id: `d${index}`,
    title: `${kinds[index % kinds.length]} ${index + 1}`,
    summary: `Ce qui a été dit et décidé à la réunion ${index + 1}, avec les pièces jointes et la liste des présents.`,
    format: index % 3 ? 'application/pdf' : 'text/csv',
    size: 10_000 + index,
    categories: [categories[index % categories.length]!],
    authors: [people[index % people.length]!],
    dated: `20${two(10 + (index % 16))}-${two((index % 12) + 1)}-${two((index % 28) + 1)}`,
    language: index % 10 ? 'fr' : 'en',
  }));
}

/** A list of rows, filed by categories. */
function makeList(documents: readonly ShelvedDocument[]): string {
  const members = documents.map(({id}) => `<#${id}>`).join(', ');
  return `${documentOfDocuments(documents, '/categories.ttl#scheme')}
<#it> a ldes:EventStream; dcat:themeTaxonomy </categories.ttl#scheme>; coop:readers foaf:Agent; tree:member ${members}.`;
}

/** An otherwise empty page with the library, as it is built for pages; the list itself is added when it is measured. */
async function openPage(browser: Browser, turtle: string): Promise<Page> {
  const html = `<!doctype html><html lang="fr"><title>Library</title><body>
    <script type="module" src="/cdn/coop-library.js"></script>`;
  const documents: Readonly<Record<string, string>> = {'/library.ttl': turtle, '/categories.ttl': someCategories};
  const page = await browser.newPage({viewport: {width: 1_280, height: 900}});
  await page.route(`${origin}/**`, async (route) => {
    const {pathname} = new URL(route.request().url());
    if (documents[pathname]) return route.fulfill({contentType: 'text/turtle', body: documents[pathname]});
    if (!pathname.startsWith('/cdn/')) return route.fulfill({contentType: 'text/html', body: html});
    return route.fulfill({contentType: 'text/javascript', body: await readFile(inRoot('dist', pathname.slice(1)))});
  });
  await page.goto(origin);
  await page.evaluate(() => customElements.whenDefined('coop-library'));
  return page;
}

/** One library from nothing to its first page, and then a search, letter by letter. */
function runOnce(page: Page): Promise<{firstPage: number; letters: number[]}> {
  return page.evaluate(async (query) => {
    const time = async (work: () => unknown) => {
      const from = performance.now();
      await work();
      document.documentElement.getBoundingClientRect();
      return performance.now() - from;
    };
    const tag = document.createElement('coop-library');
    tag.src = '/library.ttl#it';
    const firstPage = await time(async () => {
      document.body.append(tag);
      await tag.complete;
    });
    const root = tag.shadowRoot!;
    if (root.querySelectorAll('.item').length !== 20) throw new Error(root.textContent);
    const input = root.querySelector('input')!;
    const letters: number[] = [];
    for (let length = 1; length <= query.length; length++) {
      const type = async () => {
        input.value = query.slice(0, length);
        input.dispatchEvent(new InputEvent('input'));
        await tag.complete;
      };
      letters.push(await time(type));
    }
    tag.remove();
    return {firstPage, letters};
  }, query);
}

async function measureSize(browser: Browser, count: number, turns: number): Promise<LibraryTimes> {
  const turtle = makeList(makeDocuments(count));
  const runs: {firstPage: number; letters: number[]}[] = [];
  // A page of its own each time: what was read once is kept as long as the page.
  for (let turn = -1; turn < turns; turn++) {
    const page = await openPage(browser, turtle);
    const run = await runOnce(page);
    if (turn >= 0) runs.push(run);
    await page.close();
  }
  return {
    documents: count,
    bytes: Buffer.byteLength(turtle),
    firstPage: spread(runs.map((run) => run.firstPage)),
    firstLetter: spread(runs.map(({letters}) => letters[0]!)),
    letter: spread(runs.flatMap(({letters}) => letters.slice(1))),
  };
}

/** Shows libraries of a thousand and of ten thousand documents, and searches them. */
export async function measureLibrary(browser: Browser, turns: number): Promise<readonly LibraryTimes[]> {
  const found: LibraryTimes[] = [];
  for (const size of sizes) found.push(await measureSize(browser, size, turns));
  return found;
}

export function libraryMarkdown(found: readonly LibraryTimes[]): string {
  const rows = found.map(({documents, bytes, firstPage, firstLetter, letter}) => [
    documents.toLocaleString('en'),
    `${(bytes / 1e6).toFixed(2)} MB`,
    times(firstPage),
    times(firstLetter),
    times(letter),
  ]);
  return `## A library

In Chromium, with the kit as it is built for pages, from a list of rows in one document that is answered at once: to the first page with its
folders counted, in a page of its own each time; then a search, letter by letter, of which the first loads its code and works all texts out.

${table(['documents', 'Turtle', 'first page', 'first letter', 'each further letter'], rows)}`;
}
