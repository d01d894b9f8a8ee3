import type {Numbers} from '../numbers.js';
import type {NearStrings} from './strings.js';

export default ({plural, format}: Numbers): NearStrings => ({
  open: 'Autour de…',
  place: 'Commune',
  placeHint: 'Une commune où il y a des membres.',
  distance: (kilometres, within) =>
    `${kilometres < 1 ? 'à moins de 1\u00a0km' : `à ${format(Math.round(kilometres))}\u00a0km`}${within ? `, à ${format(within)}\u00a0km près` : ''}`,
  notPlaced: (count) => plural(count, 'membre n’est pas sur la carte.', 'membres ne sont pas sur la carte.'),
  onlyPlaced: 'Seuls les membres qui sont sur la carte sont montrés.',
  nobody: 'Aucun membre trouvé sur la carte.',
  nobodyWithin: 'Aucun membre trouvé à cette distance.',
});
