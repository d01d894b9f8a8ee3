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
      concurrency: 2,
      // What one page keeps, locks and says to other tabs is nothing to the page beside it.
      createBrowserContext: ({browser}) => browser.createBrowserContext(),
    }),
  ],
  concurrentBrowsers: 1,
  concurrency: 2,
  testFramework: {config: {ui: 'bdd', timeout: 10_000}},
  testsFinishTimeout: 60_000,
};
