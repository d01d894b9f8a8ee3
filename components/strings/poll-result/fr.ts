import type {Numbers} from '../numbers.js';
import type {ResultStrings} from './strings.js';

export default ({plural, format}: Numbers): ResultStrings => {
  const votes = (count: number) => plural(count, 'voix', 'voix');
  const points = (count: number) => plural(count, 'point', 'points');
  return {
    title: 'Résultat',
    soFar: 'Résultat pour l’instant',
    provisional: 'On peut encore voter. Ce résultat peut changer.',
    notClosed: 'Personne n’a encore clos le vote. Ce résultat peut changer.',
    hidden: 'Le résultat sera montré une fois le vote clos.',
    afterVoting: 'Cette page montre le résultat aux personnes qui ont voté.',
    unread: 'Les votes ne peuvent pas être lus maintenant.',
    differs: 'Le résultat publié n’est pas celui qui est compté ici. Comptez à nouveau pour voir où ils diffèrent.',
    publishedOnly: 'Les votes ne peuvent pas être lus maintenant. Voici le résultat publié.',
    counted: (count) => `${plural(count, 'vote compté', 'votes comptés')}.`,
    unconfirmed: (count) =>
      count === 1
        ? '1 vote est arrivé et n’est pas encore confirmé.'
        : `${format(count)} votes sont arrivés et ne sont pas encore confirmés.`,
    adopted: 'Adopté',
    rejected: 'Rejeté',
    yesNo: (yes, no, abstained) =>
      `${format(yes)} oui, ${format(no)} non${abstained ? `, ${plural(abstained, 'abstention', 'abstentions')}` : ''}.`,
    nobodyObjects: 'personne n’a d’objection.',
    objections: (count) => `${plural(count, 'objection', 'objections')}.`,
    nobodyConsents: 'personne n’est d’accord.',
    chosen: (option, got) => `Choisi\u00a0: ${option}, avec ${got}.`,
    noMajority: (option, got) => `Aucune réponse n’a assez de voix. La première est ${option}, avec ${got}.`,
    tied: (options) => `Égalité\u00a0: ${options}.`,
    noQuorum: (voted, needed) =>
      needed === undefined
        ? 'Trop peu de personnes ont voté.'
        : `Trop peu de personnes ont voté\u00a0: ${format(voted)} sur les ${format(needed)} qu’il faut.`,
    quorumSoFar: (voted, needed) => `Pour l’instant ${format(voted)} sur les ${votes(needed)} qu’il faut.`,
    noVote: 'Aucun vote n’est compté.',
    noVotes: 'Personne n’a voté pour une réponse.',
    got: {
      'yes-no': votes,
      'single-choice': votes,
      'multiple-choice': votes,
      consent: votes,
      score: points,
      dots: points,
      schulze: (count) => `${plural(count, 'victoire', 'victoires')} sur d’autres réponses`,
      'instant-runoff': (count) => `${votes(count)} au dernier tour`,
      dates: (count) => `${plural(count, 'personne', 'personnes')} qui peuvent venir`,
    },
    caption: 'Ce que chaque réponse a obtenu',
    answer: 'Réponse',
    totals: {
      'yes-no': 'Voix',
      'single-choice': 'Voix',
      'multiple-choice': 'Voix',
      consent: 'Voix',
      score: 'Points',
      dots: 'Points',
      schulze: 'Réponses qu’elle bat',
      'instant-runoff': 'Voix à son dernier tour',
      dates: 'Peuvent venir',
    },
    place: 'Rang',
    yes: 'Oui',
    ifNeedBe: 'S’il le faut',
    no: 'Non',
    rounds: 'Tour par tour',
    round: (number) => `Tour ${format(number)}`,
    leaves: (options) => `Retiré\u00a0: ${options}.`,
    exhausted: (count) => `${plural(count, 'vote ne classe', 'votes ne classent')} aucune de ces réponses.`,
    pairs: 'Deux à deux',
    pairsCaption: 'Combien préfèrent la réponse de la ligne à celle de la colonne',
    reasons: 'Raisons des objections',
    names: 'Qui a voté quoi',
    person: 'Nom',
    vote: 'Vote',
    notCounted: (count) => `Non comptés\u00a0: ${format(count)}`,
    why: 'Pourquoi',
    howMany: 'Combien',
    reasonsNotCounted: {
      unreadable: 'Ce n’est pas un vote lisible.',
      'other-poll': 'C’est un vote pour une autre question.',
      'not-on-roll': 'Il ne vient de personne qui est sur la liste.',
      early: 'Il est arrivé avant l’ouverture.',
      late: 'Il est arrivé après la clôture.',
      unconfirmed: 'Il n’est pas confirmé.',
      altered: 'Il a été modifié après sa confirmation.',
      invalid: 'Il ne suit pas les règles du vote.',
      replaced: 'La même personne a voté à nouveau.',
      repeated: 'La même personne avait déjà voté.',
      double: 'Le même vote est arrivé deux fois.',
    },
    decision: 'Décision',
    reviewOn: (date) => `À revoir le ${date}.`,
    closedBy: (name) => `Clos par ${name}.`,
    save: 'Enregistrer le tableau',
    print: 'Imprimer',
  };
};
