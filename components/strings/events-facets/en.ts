import {panelTexts} from '../facets/panel-en.js';
import type {Numbers} from '../numbers.js';
import type {EventFacetStrings} from './strings.js';

const kilometres = (count: number) => `${count}\u00a0km`;

export default (numbers: Numbers): EventFacetStrings => ({
  ...panelTexts(numbers),
  legend: 'Filter events',
  labels: {
    group: 'Group',
    category: 'Kind',
    attendance: 'On site or remote',
    language: 'Language',
    place: 'Place',
    distance: 'Near',
  },
  all: {
    group: 'All groups',
    category: 'All kinds',
    attendance: 'Either',
    language: 'All languages',
    place: 'All places',
    distance: 'Anywhere',
  },
  attendance: {onSite: 'On site', remote: 'Remote'},
  distance: {
    within: 'Within',
    kilometres,
    chosen: (count, place) => `Within ${kilometres(count)} of ${place}`,
  },
  clearSearch: 'Clear the search',
  nothingFound: (query) => (query ? `No event matches “${query}” with these filters.` : 'No event matches these filters.'),
});
