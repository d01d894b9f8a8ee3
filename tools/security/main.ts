/** `npm run security:table`: attacks a coop on the real server, and writes into `docs/security.md` what came of it. */
import {findTests} from '../test/find-tests.js';
import {runFlows} from '../test/flows.js';
import {writeTablesOfRun} from '../test/write-tables.js';
import {withTables} from './page.js';

await writeTablesOfRun({
  suite: 'attacks',
  run: async () => runFlows(await findTests('flows', 'attacks')),
  page: 'docs/security.md',
  holdsPage: (name) => name.startsWith('as docs/security.md'),
  found: 'test-results/security.json',
  refusal: 'an attack did not come out as its table says.',
  withTables,
});
