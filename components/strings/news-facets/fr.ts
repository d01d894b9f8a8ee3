import {panelTexts} from '../facets/panel-fr.js';
import type {Numbers} from '../numbers.js';
import type {NewsFacetStrings} from './strings.js';

export default (numbers: Numbers): NewsFacetStrings => ({
  ...panelTexts(numbers),
  legend: 'Filtrer les articles',
  labels: {category: 'Catégorie', author: 'Auteur·rice', language: 'Langue'},
  all: {category: 'Toutes les catégories', author: 'Tout le monde', language: 'Toutes les langues'},
  clearSearch: 'Effacer la recherche',
  nothingFound: (query) =>
    query
      ? `Aucun article ne correspond à «\u00a0${query}\u00a0» avec ces filtres.`
      : 'Aucun article ne correspond à ces filtres.',
});
