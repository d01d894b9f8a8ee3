import type {PollScheduleStrings} from './strings.js';

export default (): PollScheduleStrings => ({
  foreign: 'Ce sondage vient d’une autre application. Il aide à trouver une date.',
  caption: 'Les dates et les réponses',
  date: 'Date',
  answers: {yes: 'Oui', ifNeedBe: 'S’il le faut', no: 'Non'},
  claimed: 'Noms et réponses comme ils sont écrits là-bas. Toute personne qui peut y écrire peut les changer.',
  nobody: 'Personne n’a encore répondu.',
  noDates: 'Ce sondage ne propose encore aucune date.',
  you: 'vous',
  title: 'Votre réponse',
  hint: 'Dites pour chaque date si vous pouvez venir. Vous pourrez changer votre réponse plus tard.',
  signInFirst: 'Connectez-vous pour répondre.',
  send: 'Envoyer ma réponse',
  sending: 'Votre réponse part…',
  sent: 'Votre réponse est envoyée.',
  empty: 'Répondez à au moins une date.',
  refused: 'Vous n’avez pas le droit de répondre à ce sondage.',
  offline: 'Il n’y a pas de réseau, ou l’autre serveur ne répond pas.',
  notSent: 'Votre réponse n’est pas envoyée.',
  kept: 'Vos choix restent dans le formulaire.',
});
