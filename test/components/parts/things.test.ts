import * as list from '../../../stories/things/list.stories.js';
import * as table from '../../../stories/things/table.stories.js';
import * as oneThing from '../../../stories/things/one-thing.stories.js';
import * as filter from '../../../stories/things/filter.stories.js';
import * as count from '../../../stories/things/count.stories.js';
import {testParts} from '../../support/elements/parts.js';

describe('the parts of', () => {
  testParts('coop-list', [list]);
  // What waits in a table is shown where changes are typed: waiting-things.test.ts.
  testParts('coop-table', [table], {unseen: ['pending']});
  testParts('coop-item', [oneThing]);
  testParts('coop-form', [oneThing]);
  testParts('coop-filter', [filter]);
  testParts('coop-count', [count]);
});
