import type {Numbers} from '../numbers.js';
import type {FacetStrings} from './strings.js';

export default ({format}: Numbers): FacetStrings => ({
  legend: 'Filtrer les membres',
  group: 'Groupe',
  all: {skills: 'Tous les savoir-faire', place: 'Toutes les communes', group: 'Tous les groupes'},
  value: (label, count) => `${label} (${format(count)})`,
  mostUsed: (count) => `Les ${format(count)} plus courants. Pour les autres, utilisez la recherche.`,
  nothingToChoose: 'Il n’y a pas encore de filtre à choisir.',
  groupsFailed: 'Les groupes n’ont pas pu être lus.',
  chosen: 'Filtres choisis\u00a0:',
  remove: (label) => `Retirer ${label}`,
  clear: 'Tout effacer',
  clearFilters: 'Effacer les filtres',
  nothingFound: (query) =>
    query
      ? `Aucun membre ne correspond à «\u00a0${query}\u00a0» avec ces filtres.`
      : 'Aucun membre ne correspond à ces filtres.',
});
