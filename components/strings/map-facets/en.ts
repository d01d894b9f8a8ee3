import {panelTexts} from '../facets/panel-en.js';
import type {Numbers} from '../numbers.js';
import type {MapFacetStrings} from './strings.js';

export default (numbers: Numbers): MapFacetStrings => ({
  ...panelTexts(numbers),
  legend: 'Filter the list and the map',
  labels: {layer: 'What', category: 'Category', town: 'Town'},
  all: {layer: 'Everything', category: 'All categories', town: 'All towns'},
  clearSearch: 'Clear the search',
  nothingFound: (query) => (query ? `Nothing matches “${query}” with these filters.` : 'Nothing matches these filters.'),
});
