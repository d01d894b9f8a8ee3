import type {Numbers} from '../numbers.js';
import {panelTexts} from './panel-fr.js';
import type {FacetStrings} from './strings.js';

export default (numbers: Numbers): FacetStrings => ({
  ...panelTexts(numbers),
  legend: 'Filtrer les membres',
  group: 'Groupe',
  all: {skills: 'Tous les savoir-faire', place: 'Toutes les communes', group: 'Tous les groupes'},
  nothingFound: (query) =>
    query
      ? `Aucun membre ne correspond à «\u00a0${query}\u00a0» avec ces filtres.`
      : 'Aucun membre ne correspond à ces filtres.',
});
