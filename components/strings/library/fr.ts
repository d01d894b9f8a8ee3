import type {Numbers} from '../numbers.js';
import type {LibraryStrings} from './strings.js';

const quoted = (text: string) => `«\u00a0${text}\u00a0»`;

export default ({plural}: Numbers): LibraryStrings => ({
  list: 'Documents',
  search: 'Rechercher un document',
  searchHint: 'Un mot du titre, du résumé, une catégorie ou un nom.',
  count: (count) => plural(count, 'document', 'documents'),
  pinned: 'Épinglés',
  others: 'Autres documents',
  isPinned: 'Épinglé',
  unnamed: 'Sans titre',
  link: (host) => `Page de ${host}`,
  minutes: (count) => `${plural(count, 'minute', 'minutes')} de lecture`,
  version: (number) => `version ${number}`,
  toReview: (day) => `À relire depuis le ${day}`,
  readers: {
    everyone: 'Visible par tout le monde',
    members: 'Visible par les membres',
    group: (name) => (name ? `Visible par ${quoted(name)}` : 'Visible par un groupe'),
    person: 'Visible par vous et le bureau',
    unknown: '',
  },
  views: {legend: 'Présentation', list: 'Liste', table: 'Tableau'},
  sort: {label: 'Trier par', newest: 'Les plus récents', title: 'Titre', 'review-date': 'Date de relecture'},
  columns: {
    title: 'Titre',
    format: 'Format',
    category: 'Catégories',
    author: 'Auteur·rice',
    dated: 'Date',
    readers: 'Qui peut le voir',
  },
  scroll: 'Tableau des documents, à faire défiler',
  folders: {
    label: 'Catégories',
    open: 'Choisir une catégorie',
    all: 'Tous les documents',
    unfiled: 'Sans catégorie',
    holds: (name, count) => `${name}, ${plural(count, 'document', 'documents')}`,
    path: 'Vous êtes dans',
  },
  open: 'Ouvrir la page',
  download: 'Télécharger',
  filed: (categories) => `Catégories\u00a0: ${categories}`,
  keywords: (words) => `Mots-clés\u00a0: ${words}`,
  changed: (note) => `Ce qui a changé\u00a0: ${note}`,
  add: 'Ajouter des documents',
  manage: 'Ranger',
  empty: 'Il n’y a pas encore de document.',
  emptyFolder: 'Cette catégorie ne contient pas de document.',
  nothingFound: (query) => `Aucun document ne correspond à ${quoted(query)}.`,
  clearSearch: 'Effacer la recherche',
  showAll: 'Voir tous les documents',
  printed: (query, folder, left) =>
    [
      folder && `Catégorie\u00a0: ${folder}.`,
      query && `Recherche\u00a0: ${quoted(query)}.`,
      left && plural(left, 'autre document n’est pas imprimé.', 'autres documents ne sont pas imprimés.'),
    ]
      .filter(Boolean)
      .join(' '),
  failed: (host) => `Document non affiché (${host})`,
  maybeOld: 'Ce document n’a pas pu être relu\u00a0: il a peut-être changé.',
  more: (count) => plural(count, 'document reste à lire.', 'documents restent à lire.'),
  readMore: 'Lire la suite',
  signInFirst: 'Connectez-vous pour voir les documents de la coopérative.',
  membersOnly: 'Seuls les membres de la coopérative voient ces documents.',
  noPlace: 'Cette coopérative n’a pas encore de bibliothèque.',
});
