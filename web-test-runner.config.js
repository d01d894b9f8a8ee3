/** How element tests run, also by `npx wtr build/test/components/x.test.js --watch` while writing one. */
import {chromeLauncher} from '@web/test-runner-chrome';
import {findChromium} from './build/tools/browser/find-chromium.js';
import {chromiumFlags} from './build/tools/browser/flags.js';

const executablePath = process.env.CHROMIUM_PATH ?? (await findChromium());

export default {
  rootDir: '.',
  // What this file says wins over what starts the runner: `npm test` names its files here.
  files: process.env.ELEMENT_FILES?.split('\n') ?? 'build/test/components/**/*.test.js',
  // The same conditions as the bundles, so that the tests run what a visitor's browser runs.
  nodeResolve: {browser: true, exportConditions: ['browser']},
  browsers: [
    chromeLauncher({
      launchOptions: {executablePath, args: [...chromiumFlags]},
      // Two files run at a time: what the page of one keeps in the browser is not the other's to see or to clear.
      createPage: async ({browser}) => (await browser.createBrowserContext()).newPage(),
      concurrency: 2,
    }),
  ],
  concurrentBrowsers: 1,
  concurrency: 2,
  testFramework: {config: {ui: 'bdd', timeout: 10_000}},
  testsFinishTimeout: 60_000,
};
