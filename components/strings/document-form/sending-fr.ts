import {sizeText} from '../dossier/size.js';
import type {Numbers} from '../numbers.js';
import type {SendingStrings} from './sending-strings.js';

const size = (bytes: number) => sizeText('fr', bytes);

export default ({format, plural}: Numbers): SendingStrings => ({
  send: (count) => (count > 1 ? `Ajouter ${format(count)} documents` : 'Ajouter le document'),
  running: (done, of) => `Envoi en cours\u00a0: ${format(done)} sur ${format(of)}.`,
  sent: (bytes, of) => `${size(bytes)} envoyés sur ${size(of)}`,
  describing: 'Le fichier est arrivé. Ajout à la bibliothèque…',
  cancel: (title) => `Arrêter l’envoi de «\u00a0${title}\u00a0»`,
  cancelled: 'L’envoi est arrêté.',
  retry: (title) => `Réessayer «\u00a0${title}\u00a0»`,
  failed: 'Ce document n’est pas ajouté.',
  full: 'Il n’y a plus assez de place dans cet espace. Faites de la place, ou choisissez un fichier plus petit.',
  picture:
    'Cette image ne peut pas être réduite ici. Cochez «\u00a0Garder les images telles quelles\u00a0», ou choisissez-en une autre.',
  added: (count) => plural(count, 'document est ajouté.', 'documents sont ajoutés.'),
  notAdded: (count) => plural(count, 'document n’est pas ajouté.', 'documents ne sont pas ajoutés.'),
  waits: 'gardé sur cet appareil, part dès que possible',
  notAnnounced: 'la bibliothèque n’est pas encore prévenue',
  addedTitle: 'Documents ajoutés',
});
