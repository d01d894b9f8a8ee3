import {moment} from '../moment.js';
import type {Numbers} from '../numbers.js';
import type {InboxStrings} from './strings.js';

export default ({plural}: Numbers): InboxStrings => {
  return {
    title: 'Vos messages',
    signInFirst: 'Connectez-vous pour lire vos messages.',
    none: 'Vous n’avez pas encore de boîte aux lettres. Elle se crée quand vous demandez à rejoindre la coopérative.',
    empty: 'Aucun message.',
    count: (total, fresh) =>
      fresh
        ? `${plural(total, 'message', 'messages')}, dont ${plural(fresh, 'nouveau', 'nouveaux')}.`
        : `${plural(total, 'message', 'messages')}, tout est lu.`,
    anyone: 'Toute personne qui a un compte peut écrire ici, et signer du nom qu’elle veut.',
    isNew: 'Nouveau',
    sentence: {
      message: (who) => `Message de ${who}`,
      accepted: (who) => `Votre demande est acceptée, dit ${who}`,
      maybe: (who) => `Peut-être, répond ${who}`,
      refused: (who) => `Votre demande est refusée, dit ${who}`,
      invited: (who) => `Invitation de ${who}`,
      chat: (who) => `Invitation à une conversation, de ${who}`,
      mentioned: (who) => `${who} vous nomme dans une conversation`,
      answered: (who) => `${who} vous répond dans une conversation`,
      joined: (who) => `Participation annoncée par ${who}`,
      left: (who) => `Départ annoncé par ${who}`,
      offered: (who) => `Proposition de ${who}`,
      shared: (who) => `Quelque chose de nouveau, partagé par ${who}`,
      changed: (who) => `Changement annoncé par ${who}`,
      removed: (who) => `Retrait annoncé par ${who}`,
      liked: (who) => `Marque d’intérêt de ${who}`,
      followed: (who) => `Vous êtes suivi·e par ${who}`,
      reported: (who) => `Signalement de ${who}`,
      other: (who) => `Message d’une autre application, signé par ${who}`,
    },
    someone: (host) => (host ? `une personne inconnue (${host})` : 'une personne inconnue'),
    unreadable: 'Message illisible. Il vient peut-être d’une autre application.',
    unanswered: (host) => `Ce message n’a pas pu être lu : ${host} ne répond pas.`,
    received: (date) => `Reçu le ${moment('fr', date)}`,
    open: (host) => `Ouvrir sur ${host}`,
    openChat: 'Ouvrir la conversation',
    reply: (name) => `Répondre à ${name}`,
    readAll: 'Lire tout le message',
    markRead: 'Marquer comme lu',
    markUnread: 'Marquer comme non lu',
    markAll: 'Tout marquer comme lu',
    remove: 'Supprimer',
    confirmRemove: 'Supprimer pour toujours',
    keep: 'Garder',
    removed: 'Message supprimé.',
    arrived: (count) => `${plural(count, 'nouveau message vient', 'nouveaux messages viennent')} d’arriver.`,
    older: (count) => `Voir plus ancien (${plural(count, 'message', 'messages')})`,
    notMarked: 'Ce n’est pas noté.',
    notRemoved: 'Le message n’est pas supprimé.',
    notRead: 'Vos messages n’ont pas pu être lus.',
  };
};
