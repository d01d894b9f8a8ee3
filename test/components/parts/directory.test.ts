import * as directory from '../../../stories/directory/directory.stories.js';
import * as directoryFilters from '../../../stories/directory/directory-filters.stories.js';
import * as directoryNear from '../../../stories/directory/directory-near.stories.js';
import * as directoryPictures from '../../../stories/directory/directory-pictures.stories.js';
import * as profiles from '../../../stories/directory/profiles.stories.js';
import * as member from '../../../stories/directory/member.stories.js';
import * as memberForm from '../../../stories/directory/member-form.stories.js';
import {testParts} from '../../support/elements/parts.js';

describe('the parts of', () => {
  testParts('coop-directory', [directory, directoryFilters, directoryNear, directoryPictures, profiles], {
    unseen: ['photo', 'pending'],
  });
  testParts('coop-member', [member]);
  testParts('coop-member-form', [memberForm]);
});
