/** `npm test [-- unit|elements|flows|recipes [part of a file's name]]`: every test, and one line that counts them. */
import {readFile} from 'node:fs/promises';
import {inRoot, root} from '../paths.js';
import {runElements} from './elements.js';
import {findTests, suites, type Suite} from './find-tests.js';
import {runFlows} from './flows.js';
import {total, withoutTests, type FileOutcome} from './outcome.js';
import {printSuite} from './print.js';
import {runRecipes} from './recipes.js';
import {runUnit} from './unit.js';

const runners: Record<Suite, (sources: readonly string[]) => Promise<FileOutcome[]>> = {
  unit: runUnit,
  elements: runElements,
  flows: runFlows,
  recipes: runRecipes,
};

async function runSuite(suite: Suite, filter: string): Promise<FileOutcome[]> {
  const sources = await findTests(suite, filter);
  if (sources.length === 0) return [];
  const started = Date.now();
  const outcomes = await runners[suite](sources).catch((error: unknown) => [
    {file: suite, passed: 0, failures: [{name: 'the run', detail: String((error as Error).stack)}]},
  ]);
  const checked = outcomes.map(withoutTests);
  printSuite(suite, checked, Date.now() - started);
  return checked;
}

/** Tests that no longer run are noticed by nobody; the number that must pass is raised by hand. */
async function readFloor(): Promise<number> {
  const {passed} = JSON.parse(await readFile(inRoot('test/expected.json'), 'utf8')) as {passed: number};
  return passed;
}

function readArguments(): {chosen: readonly Suite[]; filter: string} {
  const words = process.argv.slice(2);
  const chosen = suites.filter((suite) => words.includes(suite));
  const filter = words.filter((word) => !(suites as readonly string[]).includes(word)).join(' ');
  return {chosen: chosen.length > 0 ? chosen : suites, filter};
}

async function main(): Promise<void> {
  process.chdir(root);
  const {chosen, filter} = readArguments();
  const outcomes: FileOutcome[] = [];
  for (const suite of chosen) outcomes.push(...(await runSuite(suite, filter)));
  const {passed, failed} = total(outcomes);
  const floor = chosen.length === suites.length && !filter ? await readFloor() : 1;
  if (passed < floor) console.log(`At least ${floor} tests must pass.`);
  console.log(`${passed} passed, ${failed} failed`);
  // Set and exit: a server or browser that some test left open must not keep the run from ending.
  process.exit(failed > 0 || passed < floor ? 1 : 0);
}

await main();
