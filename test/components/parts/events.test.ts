import * as events from '../../../stories/events/events.stories.js';
import * as eventsFilters from '../../../stories/events/events-filters.stories.js';
import {testParts} from '../../support/elements/parts.js';

describe('the parts of', () => {
  testParts('coop-events', [events, eventsFilters]);
});
