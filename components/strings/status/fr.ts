import {moment} from '../moment.js';
import type {Numbers} from '../numbers.js';
import type {StatusStrings} from './strings.js';

export default ({plural}: Numbers): StatusStrings => {
  const named = (what: string) => (name?: string) => (name ? `${what} : ${name}` : what);
  return {
    title: 'Ce qui n’est pas encore envoyé',
    offline: 'Pas de connexion. Ce que vous écrivez est gardé sur cet appareil et partira plus tard.',
    sending: (count) => `Envoi de ${plural(count, 'modification', 'modifications')}…`,
    waiting: (count) =>
      `${plural(count, 'modification attend', 'modifications attendent')} sur cet appareil. Elles partiront toutes seules.`,
    needsYou: (count) => `${plural(count, 'modification a', 'modifications ont')} besoin de vous.`,
    allSent: 'Tout est envoyé.',
    onPageOnly: 'Cet appareil ne garde rien. Laissez cette page ouverte jusqu’à l’envoi.',
    show: 'Voir',
    hide: 'Cacher',
    work: {
      edit: named('Modification'),
      contribute: named('Ajout'),
      'open-room': named('Nouvelle conversation'),
      withdraw: named('Suppression'),
      announce: named('Nouvelle pour la liste de la coopérative'),
      post: named('Envoi à la coopérative'),
      profile: named('Votre fiche'),
      register: named('Inscription'),
      vote: named('Vote'),
      say: named('Message'),
      move: named('Changement de lecteurs'),
    },
    answers: {yes: 'Oui', maybe: 'Peut-être', no: 'Non'},
    typed: (date) => `Écrit le ${moment('fr', date)}`,
    isSending: 'Envoi en cours…',
    waits: 'Attend la connexion.',
    retry: 'Réessayer',
    recreate: 'Écrire à nouveau',
    copy: 'Copier le texte',
    copied: 'Le texte est copié.',
    discard: 'Abandonner',
    confirmDiscard: 'Abandonner pour toujours',
    keep: 'Garder',
    forbidden: 'Vous n’avez pas, ou plus, le droit d’écrire ici. Copiez votre texte avant d’abandonner.',
    gone: 'Ce que vous avez modifié a été supprimé.',
    conflict: (label) => `${label} : changé aussi ailleurs.`,
    side: {
      mine: () => 'Chez vous',
      theirs: (date) => (date ? `Ailleurs, le ${moment('fr', date)}` : 'Ailleurs'),
    },
    choose: {mine: 'Garder le vôtre', theirs: 'Prendre l’autre'},
    nothing: '(rien)',
  };
};
