/**
 * `npm run weights [-- SITE]`: weighs each page of the demo as a visitor's first one, and writes what it weighs into its footer: with all that
 * it asks for until it rests, which is more than it needs to be shown. With the address of a demo that runs, that one is weighed; otherwise one is started for it.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {chromium} from 'playwright-core';
import {findChromium} from '../../../tools/browser/find-chromium.js';
import {chromiumFlags} from '../../../tools/browser/flags.js';
import {inRoot} from '../../../tools/paths.js';
import {startTestServers} from '../../../tools/test/servers.js';
import {weighDemo, weightTable, type DemoWeight} from '../demo-pages.js';
import {weightLine, withWeight} from './line.js';

async function weigh(site: string): Promise<DemoWeight[]> {
  const browser = await chromium.launch({executablePath: await findChromium(), args: [...chromiumFlags]});
  try {
    return await weighDemo(browser, site);
  } finally {
    await browser.close();
  }
}

async function weighOwn(): Promise<DemoWeight[]> {
  const servers = await startTestServers();
  try {
    return await weigh(servers.siteUrl);
  } finally {
    await servers.stop();
  }
}

const [given] = process.argv.slice(2);
const weights = given ? await weigh(new URL(given).origin) : await weighOwn();
for (const weight of weights) {
  if (!weight.page.endsWith('.html')) continue;
  const file = inRoot('demo/site', weight.page);
  await writeFile(file, withWeight(await readFile(file, 'utf8'), weightLine(weight.followed)));
}
console.log(weightTable(weights.map((weight) => ({...weight, ...weight.followed}))));
