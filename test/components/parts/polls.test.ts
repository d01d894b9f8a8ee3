import * as coopPollForm from '../../../stories/poll/coop-poll-form.stories.js';
import * as coopPolls from '../../../stories/poll/coop-polls.stories.js';
import {testParts} from '../../support/elements/parts.js';

describe('the parts of', () => {
  testParts('coop-polls', [coopPolls], {unseen: ['pending']});
  testParts('coop-poll-form', [coopPollForm]);
});
