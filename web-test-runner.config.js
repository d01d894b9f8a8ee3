/** How element tests run, also by `npx wtr build/test/components/x.test.js --watch` while writing one. */
import {readFile, writeFile} from 'node:fs/promises';
import {chromeLauncher} from '@web/test-runner-chrome';
import {findChromium} from './build/tools/browser/find-chromium.js';
import {chromiumFlags} from './build/tools/browser/flags.js';

const executablePath = process.env.CHROMIUM_PATH ?? (await findChromium());

/**
 * Two files run at a time: what the page of one keeps in the browser is not the other's to see or to clear. A test says in which time zone
 * its page stands (test/support/elements/clock.ts), and which code it cannot load (lost-code.ts); it presses keys, and reads what the browser tells
 * to screen readers (assistive.ts); it touches the page with fingers (fingers.ts).
 */
async function createPage({browser}) {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.exposeFunction('emulateTimezone', (zone) => page.emulateTimezone(zone ?? undefined));
  const client = await page.createCDPSession();
  await client.send('Network.enable');
  await page.exposeFunction('blockAddresses', (urls) => client.send('Network.setBlockedURLs', {urls}));
  await page.exposeFunction('pressKey', (key) => page.keyboard.press(key));
  await page.exposeFunction('touch', (type, touchPoints) => client.send('Input.dispatchTouchEvent', {type, touchPoints}));
  await page.exposeFunction('readAccessibility', () => page.accessibility.snapshot({interestingOnly: false}));
  await page.exposeFunction('keptSnapshot', keptSnapshot);
  return page;
}

/** What was committed under a name; with UPDATE_SNAPSHOTS set, this is from now on. */
async function keptSnapshot(name, now) {
  const file = new URL(`test/components/snapshots/${name}.txt`, import.meta.url);
  if (process.env.UPDATE_SNAPSHOTS) await writeFile(file, now);
  return readFile(file, 'utf8').catch(() => '');
}

export default {
  rootDir: '.',
  // What this file says wins over what starts the runner: `npm test` names its files here.
  files: process.env.ELEMENT_FILES?.split('\n') ?? 'build/test/components/**/*.test.js',
  // The same conditions as the bundles, so that the tests run what a visitor's browser runs.
  nodeResolve: {browser: true, exportConditions: ['browser']},
  browsers: [
    chromeLauncher({
      launchOptions: {executablePath, args: [...chromiumFlags]},
      createPage,
      concurrency: 2,
    }),
  ],
  concurrentBrowsers: 1,
  concurrency: 2,
  testFramework: {config: {ui: 'bdd', timeout: 10_000}},
  // Those that go through all stories of several tags take longest.
  testsFinishTimeout: 150_000,
};
