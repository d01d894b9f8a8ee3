import {panelTexts} from '../facets/panel-en.js';
import type {Numbers} from '../numbers.js';
import type {LibraryFacetStrings} from './strings.js';

export default (numbers: Numbers): LibraryFacetStrings => ({
  ...panelTexts(numbers),
  legend: 'Filter documents',
  labels: {readers: 'Who can see it', format: 'Format', language: 'Language', author: 'Author', year: 'Year'},
  all: {
    readers: 'Whoever',
    format: 'All formats',
    language: 'All languages',
    author: 'Everybody',
    year: 'All years',
  },
  clearSearch: 'Clear the search',
  nothingFound: (query) =>
    query ? `No document matches “${query}” with these filters.` : 'No document matches these filters.',
});
