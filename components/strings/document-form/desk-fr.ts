import type {Numbers} from '../numbers.js';
import type {DocumentDeskStrings} from './desk-strings.js';

export default ({format}: Numbers): DocumentDeskStrings => ({
  title: 'Fichier, lecteurs, suppression',
  replace: 'Remplacer le fichier',
  replaceHint: (version) =>
    `Le nouveau fichier devient la version ${format(version)}. L’ancien reste disponible parmi les anciennes versions.`,
  newFile: 'Nouveau fichier',
  note: 'Ce qui a changé',
  noteHint: 'En une phrase, pour celles et ceux qui ont lu l’ancienne version.',
  replaceNow: 'Remplacer',
  replaced: 'Le fichier est remplacé.',
  move: 'Changer qui peut voir ce document',
  now: (readers) => `Aujourd’hui\u00a0: ${readers}.`,
  nowhere: 'Il n’y a pas d’autre choix pour ce document.',
  moveTo: 'Qui pourra le voir\u00a0?',
  loses: (readers, except) => `Ne pourront plus le voir\u00a0: ${readers}${except && `, sauf ${except}`}.`,
  gains: (readers) => `Pourront le voir\u00a0: ${readers}.`,
  same: 'Les mêmes personnes pourront le voir.',
  moveNow: 'Changer',
  moved: 'C’est changé. Le document a une nouvelle adresse\u00a0: les anciens liens ne mènent plus à lui.',
  open: 'Ouvrir le document',
  remove: 'Supprimer ce document',
  removeAsk: (readers, files) =>
    `Ne pourront plus le voir\u00a0: ${readers}. ${
      files > 1
        ? `Ses ${format(files)} fichiers, anciennes versions comprises, sont supprimés aussi.`
        : files
          ? 'Son fichier est supprimé aussi.'
          : ''
    } On ne peut pas revenir en arrière.`,
  removeNow: 'Supprimer définitivement',
  removed: 'Le document est supprimé.',
  cancel: 'Annuler',
  working: 'En cours…',
  waits: 'C’est gardé sur cet appareil, et sera fait dès que possible.',
  failed: 'Rien n’est changé.',
  needFile: 'Choisissez un fichier qui n’est pas vide.',
  unsaved: 'Enregistrez d’abord ce que vous avez changé plus haut.',
});
