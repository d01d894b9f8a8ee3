import {panelTexts} from '../facets/panel-en.js';
import type {Numbers} from '../numbers.js';
import type {NewsFacetStrings} from './strings.js';

export default (numbers: Numbers): NewsFacetStrings => ({
  ...panelTexts(numbers),
  legend: 'Filter articles',
  labels: {category: 'Category', author: 'Author', language: 'Language'},
  all: {category: 'All categories', author: 'Everybody', language: 'All languages'},
  clearSearch: 'Clear the search',
  nothingFound: (query) =>
    query ? `No article matches “${query}” with these filters.` : 'No article matches these filters.',
});
