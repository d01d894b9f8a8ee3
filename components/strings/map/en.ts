import type {Numbers} from '../numbers.js';
import type {MapStrings} from './strings.js';

export default ({plural, format}: Numbers): MapStrings => ({
  list: 'List',
  search: 'Search',
  searchHint: 'A name, a town or a category.',
  count: (count, layer) =>
    layer === undefined
      ? plural(count, 'result', 'results')
      : {
          places: () => plural(count, 'place', 'places'),
          groups: () => plural(count, 'group', 'groups'),
          events: () => plural(count, 'event', 'events'),
          members: () => plural(count, 'member', 'members'),
        }[layer](),
  one: {places: 'Place', groups: 'Group', events: 'Event', members: 'Member'},
  several: {places: 'Places', groups: 'Groups', events: 'Events', members: 'Members'},
  unnamed: 'Without a name',
  open: 'Open the map',
  close: 'Close the map',
  skip: 'Skip the map',
  asks: (host) => `The map asks ${host} for its pictures.`,
  back: 'Back to the map',
  mapFailed: 'The map could not be loaded. The list says the same; try again once you are online.',
  onMap: 'On the map',
  onMapOf: (name) => `Show ${name} on the map`,
  noPosition: 'Not on the map yet',
  nothingMore: 'Nothing more is known.',
  about: (kilometres) => `to within ${format(kilometres)}\u00a0km`,
  distance: (kilometres) => (kilometres < 1 ? 'less than 1\u00a0km away' : `${format(Math.round(kilometres))}\u00a0km away`),
  series: 'takes place regularly',
  confirmed: (day) => `Checked on ${day}`,
  doubtful: (day) => `To be checked: last confirmed on ${day}.`,
  neverConfirmed: 'To be checked: never confirmed.',
  expired: (count) =>
    plural(
      count,
      'place has not been confirmed for long and is not shown.',
      'places have not been confirmed for long and are not shown.',
    ),
  showExpired: 'Show them all the same',
  hideExpired: 'Hide them again',
  around: 'Around a place',
  files: 'Download',
  empty: 'There is nothing here yet.',
  noPlace: 'The cooperative has no places to show here yet.',
  nothingFound: (query) => `Nothing matches “${query}”.`,
  clearSearch: 'Clear the search',
  printed: (query, left) =>
    `${query && `Search: “${query}”.`}${left ? ` ${plural(left, 'more is not printed.', 'more are not printed.')}` : ''}`,
  failed: (host) => `Not shown (${host})`,
  maybeOld: 'This could not be read again: it may be out of date.',
  more: (count) => plural(count, 'entry has not been read yet.', 'entries have not been read yet.'),
  readMore: 'Read more',
});
