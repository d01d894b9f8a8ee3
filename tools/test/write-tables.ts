import {readFile, writeFile} from 'node:fs/promises';
import {inRoot, root} from '../paths.js';
import type {FileOutcome} from './outcome.js';
import {printSuite} from './print.js';

/** A page of the docs whose tables are written from what tests have found. */
export interface TablesOfRun<Records> {
  readonly suite: string;
  readonly run: () => Promise<readonly FileOutcome[]>;
  /** The page, from the root. */
  readonly page: string;
  /** Whether a test is the one that holds the page against the run: it fails whenever there is something to write. */
  readonly holdsPage: (name: string) => boolean;
  /** Where the tests leave what they have found, from the root. */
  readonly found: string;
  /** Said where a test fails: then nothing is written. */
  readonly refusal: string;
  readonly withTables: (page: string, records: Records) => string;
}

/** Runs tests and writes the tables of a page from what they have found. Ends the process, with 1 where one fails. */
export async function writeTablesOfRun<Records>(tables: TablesOfRun<Records>): Promise<never> {
  process.chdir(root);
  const started = Date.now();
  const outcomes = (await tables.run()).map((outcome) => ({
    ...outcome,
    failures: outcome.failures.filter(({name}) => !tables.holdsPage(name)),
  }));
  printSuite(tables.suite, outcomes, Date.now() - started);
  if (outcomes.some(({failures}) => failures.length > 0)) {
    console.error(`Nothing was written: ${tables.refusal}`);
    process.exit(1);
  }
  const page = inRoot(tables.page);
  const records = JSON.parse(await readFile(inRoot(tables.found), 'utf8')) as Records;
  await writeFile(page, tables.withTables(await readFile(page, 'utf8'), records));
  // Set and exit: a server that some test left open must not keep the run from ending.
  process.exit(0);
}
