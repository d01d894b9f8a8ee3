/** `npm run privacy:table`: looks what the demo's pages ask and keep, counts clicks, and writes into `docs/privacy.md` what came of it. */
import {readFile, writeFile} from 'node:fs/promises';
import {inRoot, root} from '../paths.js';
import {findTests} from '../test/find-tests.js';
import {runFlows} from '../test/flows.js';
import {printSuite} from '../test/print.js';
import {withTables} from './page.js';
import type {PrivacyRecords} from './record.js';

const page = inRoot('docs/privacy.md');

process.chdir(root);
const started = Date.now();
const outcomes = await runFlows(await findTests('flows', 'e2e/privacy'));
// The test that holds the page against the run fails whenever there is something to write.
const failed = outcomes.map((outcome) => ({
  ...outcome,
  failures: outcome.failures.filter(({name}) => !name.includes('as docs/privacy.md')),
}));
printSuite('privacy', failed, Date.now() - started);
if (failed.some(({failures}) => failures.length > 0)) {
  console.error('Nothing was written: a page asks or keeps what it must not, or to refuse costs more than to accept.');
  process.exit(1);
}
const records = JSON.parse(await readFile(inRoot('test-results/privacy.json'), 'utf8')) as PrivacyRecords;
await writeFile(page, withTables(await readFile(page, 'utf8'), records));
// Set and exit: a server that some test left open must not keep the run from ending.
process.exit(0);
