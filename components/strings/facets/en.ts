import type {Numbers} from '../numbers.js';
import {panelTexts} from './panel-en.js';
import type {FacetStrings} from './strings.js';

export default (numbers: Numbers): FacetStrings => ({
  ...panelTexts(numbers),
  legend: 'Filter members',
  group: 'Group',
  all: {skills: 'All skills', place: 'All towns', group: 'All groups'},
  nothingFound: (query) => (query ? `No member matches “${query}” with these filters.` : 'No member matches these filters.'),
});
