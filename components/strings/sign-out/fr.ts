import {moment} from '../moment.js';
import type {Numbers} from '../numbers.js';
import type {SignOutStrings} from './strings.js';

export default ({plural}: Numbers): SignOutStrings => {
  const changes = (count: number) => plural(count, 'modification', 'modifications');
  const drafts = (count: number) => plural(count, 'brouillon', 'brouillons');
  return {
    notSent: (count) =>
      `${plural(count, 'modification n’est pas encore envoyée', 'modifications ne sont pas encore envoyées')}.`,
    notSaved: (count) => `${plural(count, 'brouillon n’est pas enregistré', 'brouillons ne sont pas enregistrés')}.`,
    nothingLeft: 'Tout est envoyé.',
    needYou: (count) => `${plural(count, 'modification a', 'modifications ont')} besoin de vous avant l’envoi.`,
    send: 'Envoyer maintenant et me déconnecter',
    sendWithoutDrafts: 'Envoyer les modifications, effacer les brouillons et me déconnecter',
    save: 'Garder le texte dans un fichier et me déconnecter',
    end: {
      nothing: 'Me déconnecter',
      changes: 'Effacer les modifications et me déconnecter',
      drafts: 'Effacer les brouillons et me déconnecter',
      both: 'Effacer les modifications et les brouillons, et me déconnecter',
    },
    stay: 'Rester connecté',
    keepDrafts: 'Garder mes brouillons sur cet appareil',
    keepDraftsHint: 'Vous les retrouverez en vous connectant. Ne cochez pas sur un appareil partagé.',
    sending: (count) => `Envoi de ${changes(count)}…`,
    stuck: (count) =>
      `${plural(count, 'modification n’a pas pu partir', 'modifications n’ont pas pu partir')}. Vous êtes toujours connecté.`,
    fileName: (day) => `mes-textes-${day}.txt`,
    draft: (at) => `Vous avez écrit ceci le ${moment('fr', at)}, sans l’enregistrer.`,
    eraseDraft: 'Effacer ce brouillon',
    waiting(changed, kept) {
      const all = [changed ? changes(changed) : '', kept ? drafts(kept) : ''].filter(Boolean).join(' et ');
      return `${all} ${changed + kept < 2 ? 'attend' : 'attendent'} sur cet appareil que vous vous connectiez.`;
    },
  };
};
