import * as map from '../../../stories/map/map.stories.js';
import * as place from '../../../stories/map/place.stories.js';
import * as placeForm from '../../../stories/map/place-form.stories.js';
import {testParts} from '../../support/elements/parts.js';

describe('the parts of', () => {
  testParts('coop-map', [map], {unseen: ['filters']});
  testParts('coop-place', [place]);
  testParts('coop-place-form', [placeForm]);
});
