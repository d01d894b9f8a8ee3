import type {Numbers} from '../numbers.js';
import type {NearStrings} from './strings.js';

export default ({plural, format}: Numbers): NearStrings => ({
  open: 'Around…',
  place: 'Town',
  placeHint: 'A town where there are members.',
  distance: (kilometres, within) =>
    `${kilometres < 1 ? 'less than 1\u00a0km away' : `${format(Math.round(kilometres))}\u00a0km away`}${within ? `, to within ${format(within)}\u00a0km` : ''}`,
  notPlaced: (count) => plural(count, 'member is not on the map.', 'members are not on the map.'),
  onlyPlaced: 'Only members who are on the map are shown.',
  nobody: 'No member was found on the map.',
  nobodyWithin: 'No member was found within this distance.',
});
