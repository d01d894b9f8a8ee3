import type {Numbers} from '../numbers.js';
import type {ComposeStrings} from './strings.js';

export default ({plural, format}: Numbers): ComposeStrings => ({
  hint: 'Entrée va à la ligne, Ctrl et Entrée envoient. @ pour nommer quelqu’un.',
  hintEnter: 'Entrée envoie, Maj et Entrée vont à la ligne. @ pour nommer quelqu’un.',
  enterSends: 'Envoyer avec la touche Entrée',
  send: 'Envoyer',
  change: 'Enregistrer',
  sending: 'Envoi…',
  sent: 'Message envoyé.',
  kept: 'C’est gardé sur cet appareil, et sera envoyé dès que possible.',
  keptOnPage: 'Cet appareil ne garde plus rien\u00a0: laissez la page ouverte jusqu’à l’envoi.',
  replyingTo: (name) => `Vous répondez à ${name}`,
  changing: 'Vous modifiez votre message',
  cancel: 'Annuler',
  addFile: 'Joindre une image ou un document',
  fileHint: 'PDF, texte, tableur ou image, 10\u00a0Mo au plus. Les images sont réduites, sans le lieu de la prise de vue.',
  fileText: (name) => `Description de ${name}`,
  fileTextHint: 'Ce qu’il faut savoir sans voir l’image.',
  dropFile: (name) => `Enlever ${name}`,
  notKept: (name) =>
    `Cet appareil ne garde pas ${name}\u00a0: si vous quittez la page avant l’envoi, il faudra le joindre à nouveau.`,
  notThere: (name) => `${name} n’est plus sur cet appareil\u00a0: joignez-le à nouveau.`,
  signs: 'Mettre un signe',
  people: 'Personnes à nommer',
  peopleFound: (count) => (count ? plural(count, 'personne trouvée', 'personnes trouvées') : 'Personne de ce nom'),
  draftFrom: (time) => `Commencé le ${time}, pas encore envoyé.`,
  dropDraft: 'Effacer ce brouillon',
  mistakes: {
    empty: 'Écrivez quelque chose, ou joignez un fichier.',
    tooLong: (over) =>
      `Votre message est trop long de ${plural(over, 'signe', 'signes')}. Rien n’est perdu\u00a0: raccourcissez-le ou envoyez-le en plusieurs fois.`,
    tooManyFiles: (most) => `Un message porte ${format(most)} fichiers au plus.`,
    fileType: (name) => `${name} ne peut pas être joint\u00a0: ce genre de fichier peut agir à la place de qui l’ouvre.`,
    fileTooLarge: (name) => `${name} dépasse 10\u00a0Mo.`,
    fileEmpty: (name) => `${name} est vide.`,
    pictureUnread: (name) => `${name} n’a pas pu être lu comme une image.`,
    textMissing: (name) => `Décrivez ${name} en quelques mots, pour qui ne voit pas l’image.`,
  },
  notSent: 'Ce message n’a pas été envoyé.',
  withFiles: (names) => `Avec ${names}.`,
  takeUp: 'Le reprendre pour le corriger',
  tryAgain: 'Réessayer',
  left: (count) => `${plural(count, 'signe restant', 'signes restants')}.`,
  noMoreOpen:
    'Cette conversation ne vous est plus ouverte. Votre texte est encore là\u00a0: copiez-le si vous en avez besoin.',
});
