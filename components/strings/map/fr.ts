import type {Numbers} from '../numbers.js';
import type {MapStrings} from './strings.js';

const quoted = (query: string) => `«\u00a0${query}\u00a0»`;

export default ({plural, format}: Numbers): MapStrings => ({
  list: 'Liste',
  search: 'Rechercher',
  searchHint: 'Un nom, une commune ou une catégorie.',
  count: (count, layer) =>
    layer === undefined
      ? plural(count, 'résultat', 'résultats')
      : {
          places: () => plural(count, 'lieu', 'lieux'),
          groups: () => plural(count, 'groupe', 'groupes'),
          events: () => plural(count, 'rendez-vous', 'rendez-vous'),
          members: () => plural(count, 'membre', 'membres'),
        }[layer](),
  one: {places: 'Lieu', groups: 'Groupe', events: 'Rendez-vous', members: 'Membre'},
  several: {places: 'Lieux', groups: 'Groupes', events: 'Rendez-vous', members: 'Membres'},
  unnamed: 'Sans nom',
  open: 'Ouvrir la carte',
  close: 'Fermer la carte',
  skip: 'Passer la carte',
  asks: (host) => `La carte demande ses images à ${host}.`,
  back: 'Retour à la carte',
  mapFailed: 'La carte n’a pas pu être chargée. La liste dit la même chose\u00a0; réessayez quand vous aurez du réseau.',
  onMap: 'Sur la carte',
  onMapOf: (name) => `Montrer ${name} sur la carte`,
  noPosition: 'Pas encore sur la carte',
  nothingMore: 'Rien de plus n’est connu.',
  about: (kilometres) => `à ${format(kilometres)}\u00a0km près`,
  distance: (kilometres) => (kilometres < 1 ? 'à moins de 1\u00a0km' : `à ${format(Math.round(kilometres))}\u00a0km`),
  series: 'revient régulièrement',
  confirmed: (day) => `Vérifié le ${day}`,
  doubtful: (day) => `À vérifier\u00a0: confirmé pour la dernière fois le ${day}.`,
  neverConfirmed: 'À vérifier\u00a0: jamais confirmé.',
  expired: (count) =>
    `${plural(count, 'lieu n’est plus confirmé depuis longtemps et n’est', 'lieux ne sont plus confirmés depuis longtemps et ne sont')} pas montré${count > 1 ? 's' : ''}.`,
  showExpired: 'Les montrer quand même',
  hideExpired: 'Ne plus les montrer',
  around: 'Autour d’un lieu',
  files: 'Télécharger',
  empty: 'Il n’y a encore rien ici.',
  noPlace: 'La coopérative n’a pas encore de lieux à montrer ici.',
  nothingFound: (query) => `Rien ne correspond à ${quoted(query)}.`,
  clearSearch: 'Effacer la recherche',
  printed: (query, left) =>
    `${query && `Recherche\u00a0: ${quoted(query)}.`}${left ? ` ${plural(left, 'autre n’est pas imprimé.', 'autres ne sont pas imprimés.')}` : ''}`,
  failed: (host) => `Non affiché (${host})`,
  maybeOld: 'Cela n’a pas pu être relu\u00a0: c’est peut-être ancien.',
  more: (count) => plural(count, 'entrée n’a pas encore été lue.', 'entrées n’ont pas encore été lues.'),
  readMore: 'Lire la suite',
});
