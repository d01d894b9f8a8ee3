import {panelTexts} from '../facets/panel-fr.js';
import type {Numbers} from '../numbers.js';
import type {EventFacetStrings} from './strings.js';

const kilometres = (count: number) => `${count}\u00a0km`;

export default (numbers: Numbers): EventFacetStrings => ({
  ...panelTexts(numbers),
  legend: 'Filtrer les rendez-vous',
  labels: {
    group: 'Groupe',
    category: 'Sorte',
    attendance: 'Sur place ou à distance',
    language: 'Langue',
    place: 'Lieu',
    distance: 'Près de',
  },
  all: {
    group: 'Tous les groupes',
    category: 'Toutes les sortes',
    attendance: 'Peu importe',
    language: 'Toutes les langues',
    place: 'Tous les lieux',
    distance: 'Partout',
  },
  attendance: {onSite: 'Sur place', remote: 'À distance'},
  distance: {
    within: 'À moins de',
    kilometres,
    chosen: (count, place) => `À moins de ${kilometres(count)} de «\u00a0${place}\u00a0»`,
  },
  clearSearch: 'Effacer la recherche',
  nothingFound: (query) =>
    query
      ? `Aucun rendez-vous ne correspond à «\u00a0${query}\u00a0» avec ces filtres.`
      : 'Aucun rendez-vous ne correspond à ces filtres.',
});
