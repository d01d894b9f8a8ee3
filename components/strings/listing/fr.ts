import type {Numbers} from '../numbers.js';
import {valueWords} from '../things/value-fr.js';
import type {ListingStrings} from './strings.js';

const quoted = (query: string) => `«\u00a0${query}\u00a0»`;

export default (numbers: Numbers): ListingStrings => ({
  values: valueWords(numbers),
  search: 'Rechercher',
  count: (found, all, [one, several] = ['résultat', 'résultats']) =>
    found === all ? numbers.plural(all, one, several) : `${numbers.plural(found, one, several)} sur ${numbers.format(all)}`,
  empty: 'Il n’y a encore rien ici.',
  nothingFound: (query, isNarrowed) =>
    `Rien ne correspond${query && ` à ${quoted(query)}`}${isNarrowed ? (query ? ' avec ces filtres' : ' à ces filtres') : ''}.`,
  clearSearch: 'Effacer la recherche',
  clearFilters: 'Effacer les filtres',
  unnamed: 'Sans nom',
  failed: (host) => `Fiche non affichée (${host})`,
  maybeOld: 'Cette fiche n’a pas pu être relue : elle est peut-être ancienne.',
  more: (count) => numbers.plural(count, 'fiche reste à lire.', 'fiches restent à lire.'),
  readMore: 'Lire la suite',
  others: 'Autres',
  printed: (query, left) =>
    `${query && `Recherche : ${quoted(query)}.`}${left ? ` ${numbers.plural(left, 'autre n’est pas imprimé.', 'autres ne sont pas imprimés.')}` : ''}`,
  list: 'Liste',
  table: {scroll: (label) => `${label}, à faire défiler`},
  filters: {
    legend: 'Filtrer',
    all: 'Tout',
    value: (label, count) => `${label} (${numbers.format(count)})`,
    mostUsed: (count) => `Les ${numbers.format(count)} plus courants. Pour les autres, utilisez la recherche.`,
    nothingToChoose: 'Il n’y a pas encore de filtre à choisir.',
    from: {number: 'de', date: 'du', time: 'de'},
    to: {number: 'à', date: 'au', time: 'à'},
    between: (from, to) => (from === to ? from : `Entre ${from} et ${to}`),
    range: (label, from, to) =>
      `${label}\u00a0: ${from && to ? `${from} à ${to}` : from ? `à partir de ${from}` : `jusqu’à ${to}`}`,
    chosen: 'Filtres choisis\u00a0:',
    remove: (label) => `Retirer ${label}`,
    clear: 'Tout effacer',
    sort: 'Trier par',
    usualOrder: 'Ordre habituel',
    descending: (label) => `${label}, décroissant`,
    noList: 'Cette partie de la page n’est pas encore réglée : il manque la liste à filtrer.',
  },
});
