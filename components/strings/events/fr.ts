import type {Numbers} from '../numbers.js';
import type {EventsStrings} from './strings.js';

const quoted = (query: string) => `«\u00a0${query}\u00a0»`;

export default ({plural, format}: Numbers): EventsStrings => ({
  list: 'Rendez-vous',
  search: 'Rechercher un rendez-vous',
  searchHint: 'Par exemple un titre ou un lieu.',
  upcoming: (count) => `${format(count)} rendez-vous à venir`,
  past: (count) => `${format(count)} rendez-vous ${count < 2 ? 'passé' : 'passés'}`,
  showPast: 'Voir les rendez-vous passés',
  showUpcoming: 'Voir les rendez-vous à venir',
  views: {legend: 'Présentation', list: 'Liste', week: 'Semaine', month: 'Mois'},
  subscribe: 'S’abonner avec un logiciel d’agenda',
  feed: 'Fil RSS',
  empty: 'Aucun rendez-vous n’est prévu pour l’instant.',
  emptyPast: 'Il n’y a pas de rendez-vous passé.',
  nothingFound: (query) => `Aucun rendez-vous ne correspond à ${quoted(query)}.`,
  clearSearch: 'Effacer la recherche',
  printed: (query, left) =>
    `${query && `Recherche\u00a0: ${quoted(query)}.`}${left ? ` ${plural(left, 'autre date n’est pas imprimée.', 'autres dates ne sont pas imprimées.')}` : ''}`,
  failed: (host) => `Rendez-vous non affiché (${host})`,
  maybeOld: 'Ce rendez-vous n’a pas pu être relu\u00a0: il a peut-être changé.',
  more: (count) => plural(count, 'rendez-vous reste à lire.', 'rendez-vous restent à lire.'),
  readMore: 'Lire la suite',
  unnamed: 'Sans titre',
  notOfCoop: (host) => `Ce rendez-vous (${host}) n’est pas dans l’agenda de la coopérative\u00a0: il n’est pas affiché ici.`,

  today: (day) => `Aujourd’hui, ${day}`,
  tomorrow: (day) => `Demain, ${day}`,
  allDay: 'Toute la journée',
  there: (times, place) => `${times} à ${place}`,
  until: (day) => `jusqu’au ${day}`,
  since: (day) => `depuis le ${day}`,
  cancelled: 'Annulé',
  because: (reason) => `\u00a0: ${reason}`,
  moved: (from) => `Déplacé, prévu d’abord le ${from}`,
  online: 'À distance',
  onSiteAndOnline: 'Sur place et à distance',
  unread: (names) => `L’agenda n’a pas pu être lu chez\u00a0: ${names}.`,
  from: (source) => `Agenda de ${source}`,

  fields: {
    start: 'Quand',
    end: 'Fin',
    recurrence: 'Répétition',
    website: 'Page internet',
    onlineAddress: 'Visioconférence',
    other: 'Un détail',
  },
});
