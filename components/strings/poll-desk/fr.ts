import type {Numbers} from '../numbers.js';
import type {PollDeskStrings} from './strings.js';

export default ({format, plural}: Numbers): PollDeskStrings => ({
  title: 'Pour l’équipe du vote',
  intro: 'Tant que cette page est ouverte, elle confirme les votes toute seule.',
  confirming: 'Confirmation des votes…',
  confirmed: (votes) => `${plural(votes, 'vote est confirmé', 'votes sont confirmés')}.`,
  waiting: (votes) => `${plural(votes, 'vote attend', 'votes attendent')} d’être confirmé${votes < 2 ? '' : 's'}.`,
  reasons: {
    unreachable: (name) => `${name}\u00a0: le serveur de cette personne ne répond pas. La page essaie encore.`,
    unconfirmed: (name) => `${name}\u00a0: la copie que garde cette personne n’est pas encore là. La page essaie encore.`,
    unread: (name) => `${name}\u00a0: ce vote ne peut pas être lu maintenant. La page essaie encore.`,
  },
  rubbish: (things) => `${plural(things, 'élément de l’urne n’est', 'éléments de l’urne ne sont')} pas un vote valable.`,
  somebody: 'Une personne inconnue',
  confirmNow: 'Vérifier à nouveau',
  remind: {
    open: 'Rappeler le vote aux personnes qui n’ont pas voté',
    to: (people) => `Il part à ${plural(people, 'personne', 'personnes')}, à chacune séparément.`,
    hint: 'Un rappel par jour au plus. Personne d’autre ne voit qui le reçoit.',
    label: 'Votre message',
    text: (question, until) =>
      `Bonjour,\n\nLe vote «\u00a0${question}\u00a0» est ouvert jusqu’au ${until}. Si vous le souhaitez, vous pouvez encore voter sur le site de la coopérative. Vous êtes libre de ne pas voter.`,
    send: 'Envoyer',
    cancel: 'Annuler',
    sending: 'Envoi…',
    sent: (people) => `Rappel envoyé à ${plural(people, 'personne', 'personnes')}.`,
    notSent: (people) => `Il n’est pas arrivé chez ${plural(people, 'personne', 'personnes')}.`,
    today: 'Un rappel est déjà parti aujourd’hui.',
    nobody: 'Tout le monde a voté\u00a0: il n’y a personne à qui le rappeler.',
    empty: 'Écrivez un message.',
    tooLong: (characters) => `Écrivez ${format(characters)} caractères au plus.`,
  },
  close: {
    title: 'Clore le vote',
    later: (time) => `Vous pourrez clore le vote à partir du ${time}.`,
    waits: (votes, time) =>
      `${plural(votes, 'vote peut', 'votes peuvent')} encore être confirmé${votes < 2 ? '' : 's'} jusqu’au ${time}. Le résultat sera publié ensuite.`,
    shut: (votes, time) =>
      `Plus personne ne peut voter. ${plural(votes, 'vote peut', 'votes peuvent')} encore être confirmé${votes < 2 ? '' : 's'} jusqu’au ${time}. Revenez clore ensuite.`,
    leaves: (votes) =>
      `${plural(votes, 'vote n’a pas pu être confirmé', 'votes n’ont pas pu être confirmés')} à temps. ${votes < 2 ? 'Il ne comptera' : 'Ils ne compteront'} pas.`,
    explains: 'Clore publie le résultat. Ensuite personne ne peut voter, et vous ne pouvez pas rouvrir le vote.',
    decision: 'Ce qui est décidé (facultatif)',
    decisionHint: 'Ce qui est décidé, et qui fait quoi. Toutes les personnes qui voient le vote le lisent.',
    review: 'À revoir le (facultatif)',
    reviewHint: 'Le jour où vous reparlerez de cette décision.',
    tooLong: (characters) => `Écrivez ${format(characters)} caractères au plus.`,
    past: 'Choisissez un jour à venir.',
    check: 'Continuer',
    checkTitle: 'Vérifiez avant de clore',
    checkText: 'Vous ne pourrez pas revenir en arrière.',
    noDecision: 'Pas de texte.',
    noReview: 'Pas de jour.',
    change: 'Modifier',
    confirm: 'Clore le vote',
    closing: 'Clôture du vote…',
    closed: 'Le vote est clos. Le résultat est publié.',
    failed: 'Le vote n’est pas clos.',
  },
});
