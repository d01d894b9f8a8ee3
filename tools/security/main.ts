/** `npm run security:table`: attacks a coop on the real server, and writes into `docs/security.md` what came of it. */
import {readFile, writeFile} from 'node:fs/promises';
import {inRoot, root} from '../paths.js';
import {findTests} from '../test/find-tests.js';
import {runFlows} from '../test/flows.js';
import {printSuite} from '../test/print.js';
import {withTables} from './page.js';
import type {SecurityRecords} from './record.js';

const page = inRoot('docs/security.md');

process.chdir(root);
const started = Date.now();
const outcomes = await runFlows(await findTests('flows', 'attacks'));
// The test that holds the page against the run fails whenever there is something to write.
const failed = outcomes.map((outcome) => ({
  ...outcome,
  failures: outcome.failures.filter(({name}) => !name.startsWith('as docs/security.md')),
}));
printSuite('attacks', failed, Date.now() - started);
if (failed.some(({failures}) => failures.length > 0)) {
  console.error('Nothing was written: an attack did not come out as its table says.');
  process.exit(1);
}
const records = JSON.parse(await readFile(inRoot('test-results/security.json'), 'utf8')) as SecurityRecords;
await writeFile(page, withTables(await readFile(page, 'utf8'), records));
// Set and exit: a server that some test left open must not keep the run from ending.
process.exit(0);
