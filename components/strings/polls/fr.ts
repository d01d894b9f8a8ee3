import type {Numbers} from '../numbers.js';
import type {PollsStrings} from './strings.js';

const quoted = (query: string) => `«\u00a0${query}\u00a0»`;

export default ({plural}: Numbers): PollsStrings => ({
  list: 'Votes',
  search: 'Rechercher un vote',
  count: (count) => plural(count, 'vote', 'votes'),
  phases: {open: 'On peut voter', soon: 'Bientôt', over: 'En attente du résultat', closed: 'Terminés'},
  others: 'Autres',
  moments: {
    open: (date) => `Jusqu’au ${date}`,
    soon: (date) => `À partir du ${date}`,
    over: (date) => `On pouvait voter jusqu’au ${date}`,
    closed: (date) => `On pouvait voter jusqu’au ${date}`,
  },
  result: (verdict) => `Résultat\u00a0: ${verdict}`,
  voted: 'Vous avez voté.',
  noSummary: 'Il n’y a pas de texte de présentation.',
  empty: 'Il n’y a pas encore de vote.',
  nothingFound: (query) => `Aucun vote ne correspond à ${quoted(query)}.`,
  clearSearch: 'Effacer la recherche',
  printed: (query, left) =>
    `${query && `Recherche\u00a0: ${quoted(query)}.`}${left ? ` ${plural(left, 'autre vote n’est pas imprimé.', 'autres votes ne sont pas imprimés.')}` : ''}`,
  failed: (host) => `Vote non affiché (${host})`,
  maybeOld: 'Ce vote n’a pas pu être relu\u00a0: il a peut-être changé.',
  more: (count) => plural(count, 'vote reste à lire.', 'votes restent à lire.'),
  readMore: 'Lire la suite',
  unnamed: 'Sans question',
  signInFirst: 'Connectez-vous pour voir les votes de la coopérative.',
  membersOnly: 'Seuls les membres de la coopérative voient ses votes.',
  noPlace: 'Cette coopérative n’a pas encore de votes ici.',
});
