/**
 * `npm run weights:keep [-- --site=http://localhost:8080] [--as="with the map"]`: weighs the kit's tags and the demo's pages, adds both to
 * `docs/weights.csv`, and writes `docs/sobriety.md`. Without `--site`, a demo of its own is started as for the tests.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {chromium} from 'playwright-core';
import {findChromium} from '../../../tools/browser/find-chromium.js';
import {chromiumFlags} from '../../../tools/browser/flags.js';
import {inRoot} from '../../../tools/paths.js';
import {measureKit} from '../../../tools/size/kit.js';
import {weightsOf} from '../../../tools/size/weights.js';
import {startTestServers} from '../../../tools/test/servers.js';
import {readWeights, writeWeights} from '../../../tools/weights/file.js';
import {addKept, type Occasion} from '../../../tools/weights/kept.js';
import {weighDemo, type PageWeight} from '../demo-pages.js';
import {writeSobriety} from './report.js';

const {values} = parseArgs({options: {site: {type: 'string'}, as: {type: 'string'}}});

async function readOccasion(): Promise<Occasion> {
  const {version} = JSON.parse(await readFile(inRoot('package.json'), 'utf8')) as {version: string};
  const date = new Date().toISOString().slice(0, 10);
  return {date, version: values.as ? `${version}, ${values.as}` : version};
}

/** Weighs the pages of a demo that runs, or of one of its own. */
async function weighPages(): Promise<{pages: PageWeight[]; chromiumVersion: string}> {
  const servers = values.site ? undefined : await startTestServers();
  const browser = await chromium.launch({executablePath: await findChromium(), args: [...chromiumFlags]});
  try {
    const site = (values.site ?? servers!.siteUrl).replace(/\/$/, '');
    return {pages: await weighDemo(browser, site, true), chromiumVersion: browser.version()};
  } finally {
    await browser.close();
    await servers?.stop();
  }
}

async function main(): Promise<void> {
  const occasion = await readOccasion();
  const known = await readWeights();
  const tags = weightsOf(await measureKit());
  const {pages, chromiumVersion} = await weighPages();
  const kept = addKept(known, [
    ...tags.map((tag) => ({...occasion, ...tag, unit: 'KiB' as const})),
    ...pages.map(({page, score}) => ({...occasion, what: page, unit: 'EcoIndex' as const, value: score})),
  ]);
  await writeWeights(kept);
  await writeFile(inRoot('docs/sobriety.md'), await writeSobriety({occasion, chromiumVersion, pages, kept}));
  console.log(
    `Kept ${tags.length} weights of tags and ${pages.length} of pages in docs/weights.csv; docs/sobriety.md is written.`,
  );
}

await main();
