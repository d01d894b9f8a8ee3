import {panelTexts} from '../facets/panel-fr.js';
import type {Numbers} from '../numbers.js';
import type {LibraryFacetStrings} from './strings.js';

export default (numbers: Numbers): LibraryFacetStrings => ({
  ...panelTexts(numbers),
  legend: 'Filtrer les documents',
  labels: {readers: 'Qui peut le voir', format: 'Format', language: 'Langue', author: 'Auteur·rice', year: 'Année'},
  all: {
    readers: 'Peu importe',
    format: 'Tous les formats',
    language: 'Toutes les langues',
    author: 'Tout le monde',
    year: 'Toutes les années',
  },
  clearSearch: 'Effacer la recherche',
  nothingFound: (query) =>
    query
      ? `Aucun document ne correspond à «\u00a0${query}\u00a0» avec ces filtres.`
      : 'Aucun document ne correspond à ces filtres.',
});
