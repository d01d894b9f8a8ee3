import {sizeText} from '../dossier/size.js';
import type {Numbers} from '../numbers.js';
import type {DocumentStrings} from './strings.js';

export default ({format}: Numbers): DocumentStrings => ({
  add: 'Ajouter un document',
  nth: (number) => `Document ${format(number)}`,
  remove: (number) => `Retirer le document ${format(number)}`,
  file: 'Choisir un fichier',
  hint: 'PDF, texte, tableau, présentation ou image, 10 Mo au plus. Ou écrivez une adresse plus bas.',
  chosen: (bytes) => `Un fichier est choisi (${sizeText('fr', bytes)}). Il part quand vous enregistrez.`,
  useAddress: 'Écrire plutôt une adresse',
  problems: {
    format:
      'Ce fichier n’est ni un PDF, ni un texte, ni un tableau, ni une présentation, ni une image. Choisissez-en un autre.',
    size: 'Ce fichier dépasse 10 Mo. Choisissez-en un plus petit.',
    empty: 'Ce fichier est vide. Choisissez-en un autre.',
    notKept: 'Cet appareil ne garde pas ce fichier\u00a0: enregistrez avant de quitter la page.',
  },
});
