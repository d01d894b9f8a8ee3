import type {Numbers} from '../numbers.js';
import type {ChartStrings} from './strings.js';

export default ({plural, format}: Numbers): ChartStrings => ({
  label: 'Map',
  keys: 'Arrow keys move the map, + and − make it larger and smaller, Escape leaves it.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  pan: {north: 'To the north', west: 'To the west', east: 'To the east', south: 'To the south'},
  visible: (count) => (count ? plural(count, 'mark in view', 'marks in view') : 'No mark here'),
  credit: 'Map: Natural Earth',
  noLand: 'The map beneath could not be loaded. The marks are there all the same.',
  noOwnFile: 'The drawing added to the map could not be read.',
  partOfOwnFile: 'A part of the drawing added to the map could not be placed.',
  pictures: {
    vector: 'The file of pictures added to the map holds vector tiles and no pictures: it is not shown.',
    noRanges:
      'The file of pictures added to the map is not shown. It is too large to be loaded as a whole, and its server does not give it piece by piece.',
    unreadable: 'The file of pictures added to the map could not be read: it is not shown.',
    partly: 'Some pictures added to the map could not be loaded.',
  },
  onPaper: 'The numbers on the map are those of the list. A circle with a number stands for so many lines of the list.',
  cluster: (count, towns) => `${plural(count, 'place', 'places')}${towns.length ? `: ${towns.join(', ')}` : ''}`,
  sameSpot: (count) => `${format(count)} in the same spot`,
  more: (count) => `and ${plural(count, 'other', 'others')}, in the list`,
  closeList: 'Close',
  within: (kilometres) => `to within ${format(kilometres)} km`,
  doubtful: 'to be checked',
  layers: {places: 'Place', groups: 'Group', events: 'Event', members: 'Member'},
  chooser: {
    label: 'Map: the chosen point is in the middle',
    keys: 'Arrow keys move the map, further with Shift. + and − make it larger and smaller.',
    choose: 'Choose this point',
  },
  spot: (latitude, longitude) => `Latitude ${latitude}, longitude ${longitude}`,
});
