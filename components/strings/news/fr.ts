import {textWords} from '../article/text-fr.js';
import type {Numbers} from '../numbers.js';
import type {NewsStrings} from './strings.js';

const quoted = (query: string) => `«\u00a0${query}\u00a0»`;

export default ({plural}: Numbers): NewsStrings => ({
  ...textWords,
  list: 'Actualités',
  search: 'Rechercher un article',
  count: (count) => plural(count, 'article', 'articles'),
  unnamed: 'Sans titre',
  by: (names) => `Par ${names}`,
  minutes: (count) => `${count}\u00a0min de lecture`,
  alsoIn: 'Aussi en\u00a0:',
  at: (host) => `À lire chez ${host}`,
  scheduled: (date) => `Paraîtra le ${date}. Vous seul·e le voyez ici.`,
  noText: 'Cet article n’a pas de texte.',
  empty: 'Il n’y a pas encore d’article.',
  nothingFound: (query) => `Aucun article ne correspond à ${quoted(query)}.`,
  clearSearch: 'Effacer la recherche',
  printed: (query, left) =>
    `${query && `Recherche\u00a0: ${quoted(query)}.`}${left ? ` ${plural(left, 'autre article n’est pas imprimé.', 'autres articles ne sont pas imprimés.')}` : ''}`,
  failed: (host) => `Article non affiché (${host})`,
  maybeOld: 'Cet article n’a pas pu être relu\u00a0: il a peut-être changé.',
  more: (count) => plural(count, 'article reste à lire.', 'articles restent à lire.'),
  readMore: 'Lire la suite',
  noPlace: 'Cette coopérative n’a pas encore d’actualités ici.',
  subscribe: 'S’abonner au fil (Atom)',
  drafts: {
    show: 'Mes brouillons',
    title: 'Mes brouillons',
    none: 'Vous n’avez pas de brouillon.',
    outsider: 'Seuls les membres de la coopérative écrivent des articles.',
  },
});
