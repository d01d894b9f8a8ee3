/** `npm run privacy:table`: looks what the demo's pages ask and keep, counts clicks, and writes into `docs/privacy.md` what came of it. */
import {findTests} from '../test/find-tests.js';
import {runFlows} from '../test/flows.js';
import {writeTablesOfRun} from '../test/write-tables.js';
import {withTables} from './page.js';

await writeTablesOfRun({
  suite: 'privacy',
  run: async () => runFlows(await findTests('flows', 'e2e/privacy')),
  page: 'docs/privacy.md',
  holdsPage: (name) => name.includes('as docs/privacy.md'),
  found: 'test-results/privacy.json',
  refusal: 'a page asks or keeps what it must not, or to refuse costs more than to accept.',
  withTables,
});
