import type {Numbers} from '../numbers.js';
import type {FacetStrings} from './strings.js';

export default ({format}: Numbers): FacetStrings => ({
  legend: 'Filter members',
  group: 'Group',
  all: {skills: 'All skills', place: 'All towns', group: 'All groups'},
  value: (label, count) => `${label} (${format(count)})`,
  mostUsed: (count) => `The ${format(count)} most common. Use the search for the others.`,
  nothingToChoose: 'There is no filter to choose yet.',
  groupsFailed: 'The groups could not be read.',
  chosen: 'Chosen filters:',
  remove: (label) => `Remove ${label}`,
  clear: 'Clear all',
  clearFilters: 'Clear the filters',
  nothingFound: (query) => (query ? `No member matches “${query}” with these filters.` : 'No member matches these filters.'),
});
