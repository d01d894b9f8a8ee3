import type {Numbers} from '../numbers.js';
import type {EventStrings} from './strings.js';

export default ({plural, format}: Numbers): EventStrings => ({
  details: {
    when: 'Quand',
    where: 'Où',
    online: 'Visioconférence',
    about: 'De quoi il s’agit',
    category: 'Sorte',
    language: 'Langue',
    organizer: 'Organisé par',
    website: 'Page internet',
    places: 'Places',
    nextDates: 'Prochaines dates',
    repeats: 'A lieu plusieurs fois.',
    noMoreDates: 'Il n’y a plus de date à venir.',
    addToCalendar: 'Ajouter à mon agenda',
    calendarHint: 'Un fichier que votre logiciel d’agenda sait ouvrir.',
    edit: 'Modifier ce rendez-vous',
  },
  registration: {
    title: 'Inscription',
    signInFirst: 'Connectez-vous pour vous inscrire.',
    membersOnly: 'Seuls les membres de la coopérative peuvent s’inscrire ici.',
    opens: (date) => `Les inscriptions ouvrent le ${date}.`,
    closes: (date) => `Inscriptions jusqu’au ${date}.`,
    closed: 'Les inscriptions sont closes.',
    over: 'Ce rendez-vous est passé.',
    cancelled: 'Ce rendez-vous est annulé\u00a0: on ne peut plus s’inscrire.',
    whichDate: 'Date',
    maybe: 'Peut-être',
    no: 'Je ne viens pas',
    companions: 'Personnes qui vous accompagnent',
    companionsHint: (most) => `${format(most)} au plus.`,
    register: 'M’inscrire',
    joinWaitingList: 'M’inscrire sur la liste d’attente',
    change: 'Enregistrer le changement',
    withdraw: 'Annuler mon inscription',
    left: (free, capacity) => `${plural(free, 'place libre', 'places libres')} sur ${format(capacity)}.`,
    full: (waiting) =>
      `Complet.${waiting ? ` ${plural(waiting, 'personne attend', 'personnes attendent')} une place.` : ''}`,
    unlimited: (taken) =>
      taken ? `${plural(taken, 'personne inscrite', 'personnes inscrites')}.` : 'Personne n’est encore inscrit.',
    youAreIn: (seats) => (seats > 1 ? `Vous avez ${format(seats)} places.` : 'Vous avez une place.'),
    youWait: (position) =>
      position === 1
        ? 'Vous êtes en tête de la liste d’attente.'
        : `Vous êtes en position ${format(position)} sur la liste d’attente.`,
    youMay: 'Vous avez répondu «\u00a0peut-être\u00a0».',
    youDecline: 'Vous avez répondu que vous ne venez pas.',
    struckOut: 'Votre inscription n’est pas comptée. Demandez pourquoi à la personne qui organise.',
    checking: 'Nous vérifions qu’il reste de la place…',
    kept: 'Votre réponse est gardée sur cet appareil, et partira dès que possible.',
    notSent: 'Votre réponse n’est pas partie.',
    unknown: 'Le nombre de places libres n’a pas pu être lu.',
    whoSees: 'Seuls les organisateurs voient que vous venez.',
    sending: 'Envoi de votre réponse…',
  },
});
