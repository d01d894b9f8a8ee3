import {panelTexts} from '../facets/panel-fr.js';
import type {Numbers} from '../numbers.js';
import type {MapFacetStrings} from './strings.js';

export default (numbers: Numbers): MapFacetStrings => ({
  ...panelTexts(numbers),
  legend: 'Filtrer la liste et la carte',
  labels: {layer: 'Quoi', category: 'Catégorie', town: 'Commune'},
  all: {layer: 'Tout', category: 'Toutes les catégories', town: 'Toutes les communes'},
  clearSearch: 'Effacer la recherche',
  nothingFound: (query) =>
    query ? `Rien ne correspond à «\u00a0${query}\u00a0» avec ces filtres.` : 'Rien ne correspond à ces filtres.',
});
