import * as coopLibrary from '../../../stories/library/coop-library.stories.js';
import * as document from '../../../stories/library/document.stories.js';
import * as documentForm from '../../../stories/library/document-form.stories.js';
import {testParts} from '../../support/elements/parts.js';

describe('the parts of', () => {
  testParts('coop-library', [coopLibrary], {unseen: ['filters']});
  testParts('coop-document', [document], {unseen: ['text-heading']});
  testParts('coop-document-form', [documentForm]);
});
