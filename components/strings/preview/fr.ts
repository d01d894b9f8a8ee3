import {sizeText} from '../dossier/size.js';
import type {Numbers} from '../numbers.js';
import type {PreviewStrings} from './strings.js';

const size = (bytes: number) => sizeText('fr', bytes);

export default ({plural}: Numbers): PreviewStrings => ({
  loading: 'Chargement du document…',
  progress: (bytes, of) => (of ? `${size(bytes)} sur ${size(of)}` : size(bytes)),
  cancel: 'Annuler',
  shown: 'Le document est affiché.',
  lookAt: (title) => `Aperçu\u00a0: ${title}`,
  cutText: 'Seul le début est affiché. Téléchargez le document pour le lire en entier.',
  cutTable: (rows) =>
    `Une partie seulement est affichée (${plural(rows, 'ligne', 'lignes')}). Téléchargez le document pour tout voir.`,
  pdfHint: 'S’il ne s’affiche pas, téléchargez-le.',
  refused: {
    broken: 'Ce navigateur ne sait pas afficher ce document. Téléchargez-le pour l’ouvrir.',
    unlike:
      'Ce fichier n’est pas ce qu’il dit être\u00a0: il n’est pas affiché ici. Ne l’ouvrez que si vous savez d’où il vient.',
    empty: 'Ce fichier est vide.',
    'too-large': 'Ce document est trop gros pour être affiché ici. Téléchargez-le pour l’ouvrir.',
    'no-viewer': 'Ce navigateur n’affiche pas les PDF dans une page. Téléchargez le document pour l’ouvrir.',
    unknown: 'Ce type de fichier n’est pas affiché ici, par prudence. Téléchargez-le pour l’ouvrir.',
  },
});
