import type {Numbers} from '../numbers.js';
import formWords from '../things/form-en.js';
import type {PlaceFormStrings} from './strings.js';

export default (numbers: Numbers): PlaceFormStrings => {
  const {plural, format} = numbers;
  const places = (count: number) => plural(count, 'place', 'places');
  return {
    ...formWords(numbers),
    create: () => 'Add a place',
    membersOnly: 'Only members of the cooperative can add a place.',
    signInFirst: 'Sign in to add or change a place.',
    another: 'Add another place',
    notAnnounced: 'It is saved, but the list of places could not be told.',
    announceAgain: 'Tell the list',
    audience: 'Who can see this place?',
    where: 'Where it is',
    whereHelp: 'Without a position, the place is in the list and not on the map. Three ways to give it, as you like:',
    position: (latitude, longitude) => `Position: latitude ${latitude}, longitude ${longitude}.`,
    noPosition: 'No position yet.',
    removePosition: 'Remove the position',
    known: 'In the same spot as a place that is known',
    knownHelp: 'Begin to write its name, and choose it from the list.',
    knownTaken: (name) => `The position is that of “${name}”.`,
    notKnown: (name) => `The cooperative knows no place “${name}” that has a position.`,
    coordinates: 'Coordinates',
    coordinatesHelp: 'For instance 44.7286, 5.0203, or the address copied from a map on OpenStreetMap or Google.',
    unreadableCoordinates: {
      'no-coordinates': 'These are no coordinates. Write the latitude and then the longitude, for instance 44.7286, 5.0203.',
      'out-of-range':
        'These coordinates are nowhere on the earth: latitudes go from −90 to 90, longitudes from −180 to 180.',
    },
    swapped: (latitude, longitude) =>
      `The longitude may have been written first. Did you mean latitude ${latitude}, longitude ${longitude}?`,
    swap: 'Yes, swap the two',
    keepOrder: 'No, keep this order',
    openMap: 'Choose on the map',
    closeMap: 'Close the map',
    mapFailed: 'The map could not be loaded. The two other ways remain.',
    atSea: 'This point is in the water. You can save it all the same.',
    farAway: (kilometres) =>
      `This point is more than ${format(kilometres)} km from every place that the cooperative knows. You can save it all the same.`,
    visiting: 'Going there',
    access: 'Access',
    import: {
      file: 'Take over a file of places (GeoJSON)',
      fileHelp: 'You will see what is in it before it is added.',
      reading: 'Reading the file…',
      refusals: {
        'too-large': 'This file is too large: 20 MB at most.',
        'no-json': 'This file is damaged, or is no GeoJSON.',
        'no-geojson': 'This file is no GeoJSON: there are no places in it.',
      },
      otherSystem: (system) =>
        `The positions of this file are in another system${system ? ` (${system})` : ''}. Save it in WGS 84 (latitude and longitude in degrees), then try again.`,
      none: 'No place of this file can be taken over.',
      skippedTitle: 'Left out:',
      skipped: {
        'no-position': (count) => `${places(count)} without a position`,
        'no-point': (count) => plural(count, 'line or surface', 'lines or surfaces'),
        'out-of-range': (count) => `${places(count)} with a position that is not on the earth`,
        'no-name': (count) => `${places(count)} without a name`,
      },
      filled: (name) => `The form is filled in with “${name}”. Look at it, then save.`,
      title: 'Add the places of a file',
      found: (count) => `${places(count)} in this file.`,
      more: (count) => `${plural(count, 'other place', 'other places')}: take the file over again after adding these.`,
      legend: 'Places to add',
      marks: {known: 'in the list already', added: 'added', kept: 'kept on this device', failed: 'refused'},
      add: (count) => (count ? `Add ${places(count)}` : 'Add'),
      chooseOne: 'Choose at least one place.',
      adding: (count) => `Adding ${places(count)}…`,
      result: (added, kept, failed) =>
        [
          added && plural(added, 'place added', 'places added'),
          kept && `${places(kept)} to be sent as soon as possible`,
          failed && plural(failed, 'place refused', 'places refused'),
        ]
          .filter(Boolean)
          .join(', '),
      back: 'Back to the form',
    },
  };
};
