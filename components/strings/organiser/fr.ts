import type {Numbers} from '../numbers.js';
import type {OrganiserStrings} from './strings.js';

export default ({plural, format}: Numbers): OrganiserStrings => ({
  title: 'Qui vient',
  pastDates: 'Dates passées',
  dateAhead: 'Celle choisie plus haut, à venir',
  loading: 'Lecture des inscriptions…',
  summary: (coming, waiting, maybe) =>
    [
      plural(coming, 'place prise', 'places prises'),
      waiting ? plural(waiting, 'place attendue', 'places attendues') : '',
      maybe ? `${format(maybe)} peut-être` : '',
    ]
      .filter(Boolean)
      .join(', '),
  nobody: 'Personne n’a encore répondu.',
  incomplete: 'Une partie des inscriptions n’a pas pu être lue. Réessayez plus tard.',
  caption: 'Les réponses, dans l’ordre d’arrivée',
  columns: {name: 'Nom', answer: 'Réponse', companions: 'Accompagné de', present: 'Là'},
  answersUntil: (day) => `Les réponses à vos questions seront effacées le ${day}, quand vous ouvrirez cette page.`,
  answersErased: 'Les réponses à vos questions ont été effacées.',
  hasPlace: 'A une place',
  waits: (position) => `Attend, n° ${format(position)}`,
  maybe: 'Peut-être',
  no: 'Ne vient pas',
  onTheWay: 'Inscription en cours',
  struckOut: 'N’est pas comptée',
  denied: {
    'no-member': 'N’est pas membre',
    unconfirmed: 'Ne confirme pas',
  },
  unchecked: 'Pas encore vérifiée',
  isPresent: (name) => `${name} est là`,
  refresh: 'Relire les inscriptions',
  exportTable: 'Enregistrer en tableau (CSV)',
  print: 'Imprimer la feuille de présence',
  guest: {
    title: 'Ajouter une personne sans compte',
    name: 'Nom',
    hint: 'Elle a une place comme les autres, dans l’ordre d’arrivée.',
    add: 'Inscrire',
  },
  write: 'Écrire aux personnes inscrites',
  message: 'Votre message',
  messageHint: (count) => `Il arrive à ${plural(count, 'personne', 'personnes')}, à chacune séparément.`,
  send: 'Envoyer',
  cancel: 'Annuler',
  sent: (count) => `Message envoyé à ${plural(count, 'personne', 'personnes')}.`,
  notSent: (names) => `Pas arrivé chez\u00a0: ${names}.`,
  emptyMessage: 'Écrivez votre message.',
  told: (count) => `${plural(count, 'personne a été prévenue', 'personnes ont été prévenues')}.`,
  struck: (count) =>
    `${plural(count, 'inscription que personne ne confirme n’est plus comptée', 'inscriptions que personne ne confirme ne sont plus comptées')}.`,
  news: {
    place: (event, date) => `Bonne nouvelle\u00a0: vous avez une place pour «\u00a0${event}\u00a0», ${date}.`,
    cancelled: (event, date, reason) => `«\u00a0${event}\u00a0», ${date}, est annulé.${reason ? ` ${reason}` : ''}`,
  },
});
