import type {Numbers} from '../numbers.js';
import {sizeText} from './size.js';
import type {DossierStrings} from './strings.js';

export default (_: Numbers): DossierStrings => ({
  documents: 'Documents',
  minutes: 'Compte rendu',
  minutesOf: (day) => `Compte rendu du ${day}`,
  partial: 'Une partie ne peut pas être affichée ici.',
  size: (bytes) => sizeText('fr', bytes),
  writing: {
    title: 'Écrire le compte rendu',
    hint: 'Toutes les personnes qui voient ce rendez-vous peuvent le lire.',
    whichDate: 'Date',
    text: 'Compte rendu',
    save: 'Enregistrer le compte rendu',
    saving: 'Enregistrement…',
    saved: 'Le compte rendu est enregistré.',
    kept: 'Le compte rendu est gardé sur cet appareil, et partira dès que possible.',
    notSaved: 'Le compte rendu n’est pas enregistré.',
    tooLong: 'Écrivez 20\u202f000 caractères au plus.',
    changed:
      'Il a été changé ailleurs entre-temps\u00a0: relisez-le plus haut. Si vous enregistrez, votre texte le remplace.',
  },
});
