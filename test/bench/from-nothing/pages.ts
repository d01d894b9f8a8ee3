import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import {freePort} from '../../../tools/servers/ports.js';
import {startSiteServer} from '../../../tools/servers/site-server.js';
import {people} from '../../../tools/cli/seed/person.js';
import {openMap, weighPage, type PageWeight} from '../demo-pages.js';
import {thisMachine} from '../device.js';
import {Reader, wordsOf, type Searches} from '../fragments/reader.js';
import {writePages, type BenchPage} from '../pages.js';
import {matches} from '../../../vocab/text/fold.js';
import {searchable} from '../../../vocab/kinds/member/searchable.js';
import type {MadeCoop} from './made.js';

/** What the coop's pages cost, with its own space on a pod server that compresses nothing. */
export interface PagesRead {
  readonly weights: readonly PageWeight[];
  readonly searches: Searches;
  /** Searches of which the page has told how many they found, and how many of these numbers are right. */
  readonly counted: number;
  readonly right: number;
}

/** As the demo's pages have them, and nothing else. */
const pages = (coop: string): readonly BenchPage[] =>
  [
    ['annuaire', '<coop-directory facets="place skills"></coop-directory>', 'coop-directory'],
    ['carte', '<coop-map layers="members"></coop-map>', 'coop-map'],
  ].map(([name, inside, tag]) => ({
    name: name!,
    body: `<coop-community src="${coop}">${inside}</coop-community>`,
    scripts: ['/cdn/solidaire.js'],
    tag: tag!,
  }));

export async function readPages(browser: Browser, made: MadeCoop, podsOrigin: string, searches: number): Promise<PagesRead> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-forty-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  await writePages(folder, url, pages(made.coop));
  const site = await startSiteServer({port, podsOrigin, roots: {'/': folder}});
  try {
    const weights = [
      await weighPage(browser, url, 'annuaire.html'),
      await weighPage(browser, url, 'carte.html'),
      {...(await weighPage(browser, url, 'carte.html', openMap)), page: 'carte.html, its map opened'},
    ];
    const everybody = [...people(1, made.members)].map(({name, role = '', town = '', skills}) => ({
      name,
      role,
      place: town,
      skills,
    }));
    const words = wordsOf(everybody, searches);
    const fits = (query: string) =>
      everybody.filter((person) => matches(query, searchable({iri: '', issues: [], ...person}))).length;
    const reader = new Reader(browser, `${url}/annuaire.html`, new Map(words.map((word) => [word, fits(word)])));
    const measured = await reader.measure(thisMachine, words, Math.ceil(searches / 4));
    return {weights, searches: measured, counted: reader.counted, right: reader.right};
  } finally {
    await site.stop();
    await rm(folder, {recursive: true, force: true});
  }
}
