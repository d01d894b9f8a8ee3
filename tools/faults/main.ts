/** `npm run faults:table`: lets everything go wrong on the real server, and writes into `docs/reliability.md` what came of it. */
import {readFile, writeFile} from 'node:fs/promises';
import {inRoot, root} from '../paths.js';
import {findTests} from '../test/find-tests.js';
import {printSuite} from '../test/print.js';
import {runUnit} from '../test/unit.js';
import {withTable} from './page.js';
import type {FaultRecords} from './record.js';

const page = inRoot('docs/reliability.md');

process.chdir(root);
const started = Date.now();
const outcomes = await runUnit(await findTests('unit', 'faults/table'));
// The test that holds the page against the run fails whenever there is something to write.
const failed = outcomes.map((outcome) => ({
  ...outcome,
  failures: outcome.failures.filter(({name}) => !name.startsWith('as docs/reliability.md')),
}));
printSuite('faults', failed, Date.now() - started);
if (failed.some(({failures}) => failures.length > 0)) {
  console.error('Nothing was written: something was lost, doubled or invented.');
  process.exit(1);
}
const records = JSON.parse(await readFile(inRoot('test-results/faults.json'), 'utf8')) as FaultRecords;
await writeFile(page, withTable(await readFile(page, 'utf8'), records));
// Set and exit: a server that some test left open must not keep the run from ending.
process.exit(0);
