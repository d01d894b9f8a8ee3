import * as coopPoll from '../../../stories/poll/coop-poll.stories.js';
import * as parts from '../../../stories/poll/parts.stories.js';
import {testParts} from '../../support/elements/parts.js';

describe('the parts of', () => {
  testParts('coop-poll', [parts, coopPoll], {unseen: ['differences-title']});
});
