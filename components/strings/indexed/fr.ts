import type {Numbers} from '../numbers.js';
import type {IndexedStrings} from './strings.js';

export default ({plural, format}: Numbers): IndexedStrings => ({
  searching: 'Recherche en cours…',
  moreThan: (count) =>
    count ? `Plus de ${plural(count, 'membre trouvé', 'membres trouvés')}` : 'Aucun membre trouvé pour l’instant',
  moreResults: (count) => (count ? `Plus de ${plural(count, 'résultat', 'résultats')}` : 'Aucun résultat pour l’instant'),
  page: (page) => `Page ${format(page)}`,
  paused: 'Toute la liste n’a pas encore été parcourue.',
  goOn: 'Continuer la recherche',
  partMissing: 'Une partie de la liste n’a pas pu être lue\u00a0: des membres peuvent manquer ici.',
  findValue: (label) => `Chercher dans «\u00a0${label}\u00a0»`,
});
