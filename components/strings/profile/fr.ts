import type {Numbers} from '../numbers.js';
import type {ProfileStrings} from './strings.js';

export default ({format, plural}: Numbers): ProfileStrings => ({
  title: 'Ma fiche',
  hints: {
    name: 'Le nom sous lequel les autres membres vous connaissent.',
    place: 'La commune suffit, pas d’adresse précise.',
    skills: 'Un par ligne.',
    website: 'Par exemple : https://exemple.fr',
  },
  required: 'obligatoire',
  where: (host) => `Votre fiche est gardée dans votre espace, chez ${host}.`,
  whoCanSee: {
    everyone: 'Tout le monde peut la lire.',
    some: 'Seules les personnes que vous avez choisies peuvent la lire.',
  },
  save: 'Enregistrer',
  saving: 'Enregistrement…',
  saved: 'Votre fiche est enregistrée.',
  savedAndListed: 'Votre fiche est enregistrée et l’annuaire est prévenu.',
  savedNotMember: 'Votre fiche est enregistrée dans votre espace. Vous n’êtes pas encore dans l’annuaire de la coopérative.',
  savedNotAnnounced: 'Votre fiche est enregistrée, mais l’annuaire n’a pas pu être prévenu.',
  announceAgain: 'Prévenir l’annuaire',
  unchanged: 'Rien n’a changé.',
  notSaved: 'Votre fiche n’est pas enregistrée. Votre texte est toujours là.',
  needName: 'Écrivez votre nom.',
  needAddress: 'Écrivez une adresse comme https://exemple.fr.',
  tooLong: (limit) => `Pas plus de ${format(limit)} caractères.`,
  errors: (count) => `${plural(count, 'champ', 'champs')} à corriger :`,
  signInFirst: 'Connectez-vous pour modifier votre fiche.',
  conflictTitle: 'Votre fiche a aussi été modifiée ailleurs',
  conflictHelp: 'Choisissez ce qu’il faut garder, puis enregistrez. Rien n’est perdu.',
  mine: 'Ce que vous venez d’écrire',
  theirs: 'Ce qui a été enregistré ailleurs',
  nothing: '(vide)',
});
