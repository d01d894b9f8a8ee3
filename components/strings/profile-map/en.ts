import type {ProfileMapStrings} from './strings.js';

export default (): ProfileMapStrings => ({
  title: 'On the map',
  help: 'Everybody can see the map. What you do not show is written nowhere.',
  choices: {
    none: 'I am not on it',
    region: 'My region (to within 50 km)',
    near: 'My neighbourhood (to within 5 km)',
    exact: 'The exact spot',
  },
  where: 'Town or coordinates',
  whereHelp: 'A town that the cooperative knows, or coordinates such as 44.7286, 5.0203.',
  told: (latitude, longitude) => `The map will show: latitude ${latitude}, longitude ${longitude}.`,
  needWhere: 'Say where, or you will not be on the map.',
  notFound: (typed) => `The cooperative does not know where “${typed}” is. Try coordinates.`,
  outOfRange: 'These coordinates are nowhere on the earth.',
});
