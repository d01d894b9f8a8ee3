import * as partners from '../../../stories/community/partners.stories.js';
import * as signIn from '../../../stories/community/sign-in.stories.js';
import * as join from '../../../stories/joining/join.stories.js';
import * as joinRequests from '../../../stories/joining/join-requests.stories.js';
import * as status from '../../../stories/status/status.stories.js';
import {testParts} from '../../support/elements/parts.js';

describe('the parts of', () => {
  testParts('coop-sign-in', [signIn]);
  testParts('coop-join', [join]);
  testParts('coop-join-requests', [joinRequests]);
  testParts('coop-status', [status]);
  testParts('coop-partners', [partners]);
});
