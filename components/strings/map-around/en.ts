import type {Numbers} from '../numbers.js';
import type {AroundStrings} from './strings.js';

export default ({format}: Numbers): AroundStrings => ({
  legend: 'Around a place',
  place: 'Town or place',
  placeHint: 'One of those in the list.',
  unknown: (text) => `“${text}” is not in the list. Choose one of the names that are offered.`,
  here: 'Around me',
  hereHint: 'Your position is neither kept nor sent.',
  searching: 'Looking for your position…',
  seeking: 'Looking for this place…',
  refused: 'Your browser does not give your position. Write a town instead.',
  unavailable: 'Your position was not found. Write a town instead.',
  within: 'Distance',
  anyDistance: 'Any distance',
  kilometres: (count) => `${format(count)}\u00a0km at most`,
  clear: 'Back to the list by names',
  sorted: (name) =>
    name === undefined ? 'From the nearest to you to the farthest.' : `From the nearest to ${name} to the farthest.`,
});
