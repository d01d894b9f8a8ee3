import type {Numbers} from '../numbers.js';
import type {MemberStrings} from './strings.js';

export default ({format}: Numbers): MemberStrings => ({
  fields: {phone: 'Téléphone', email: 'Courriel', photo: 'Photo'},
  visibleTo: {members: 'Visible par les membres', private: 'Visible par vous uniquement'},
  updated: (date) => `Fiche mise à jour le ${date}`,
  partUnread: 'Une partie de cette fiche n’a pas pu être lue.',
  write: (name) => `Écrire à ${name}`,
  signInToWrite: (name) => `Connectez-vous pour écrire à ${name}.`,
  contact: {
    label: 'Votre message',
    hint: (host) => `Il arrive dans sa boîte aux lettres, chez ${host}, et dit qu’il vient de vous.`,
    send: 'Envoyer',
    cancel: 'Annuler',
    sending: 'Envoi du message…',
    sent: (name) => `Votre message à ${name} est arrivé.`,
    kept: (name) => `Votre message à ${name} est gardé sur cet appareil, et partira dès que possible.`,
    keptByPage: 'Cet appareil ne garde rien\u00a0: laissez cette page ouverte jusqu’à l’envoi.',
    notSent: 'Votre message n’est pas parti. Votre texte est toujours là.',
    refused: 'Cette boîte aux lettres ne prend pas de message.',
    empty: 'Écrivez votre message.',
    tooLong: (limit) => `Pas plus de ${format(limit)} caractères.`,
    failed: 'Impossible d’ouvrir le message. Vérifiez votre connexion, puis réessayez.',
  },
});
