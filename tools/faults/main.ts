/** `npm run faults:table`: lets everything go wrong on the real server, and writes into `docs/reliability.md` what came of it. */
import {findTests} from '../test/find-tests.js';
import {runUnit} from '../test/unit.js';
import {writeTablesOfRun} from '../test/write-tables.js';
import {withTable} from './page.js';

await writeTablesOfRun({
  suite: 'faults',
  run: async () => runUnit(await findTests('unit', 'faults/table')),
  page: 'docs/reliability.md',
  holdsPage: (name) => name.startsWith('as docs/reliability.md'),
  found: 'test-results/faults.json',
  refusal: 'something was lost, doubled or invented.',
  withTables: withTable,
});
