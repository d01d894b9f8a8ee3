import {sizeText} from '../dossier/size.js';
import type {Numbers} from '../numbers.js';
import formWords from '../things/form-fr.js';
import type {DocumentFormStrings} from './strings.js';

const size = (bytes: number) => sizeText('fr', bytes);

export default (numbers: Numbers): DocumentFormStrings => ({
  ...formWords(numbers),
  create: () => 'Ajouter des documents',
  membersOnly: 'Seuls les membres de la coopérative peuvent ajouter des documents.',
  signInFirst: 'Connectez-vous pour ajouter ou modifier des documents.',
  notAnnounced: 'C’est enregistré, mais la bibliothèque n’a pas pu être prévenue.',
  announceAgain: 'Prévenir la bibliothèque',
  audience: 'Qui peut voir ces documents\u00a0?',
  licenses: {
    by: 'Réutilisable en citant l’auteur·rice (CC BY)',
    'by-sa': 'Réutilisable en citant l’auteur·rice, aux mêmes conditions (CC BY-SA)',
    zero: 'Réutilisable sans condition (CC0)',
    reserved: 'Tous droits réservés',
  },
  files: {
    choose: 'Choisir des fichiers',
    hint: (most, kept) =>
      `Jusqu’à ${size(most)} chacun. Si vous fermez la page avant l’envoi, les fichiers de plus de ${size(kept)} seront à choisir à nouveau.`,
    limit: (most) => `Jusqu’à ${size(most)}.`,
    drop: 'Ou déposez des fichiers ici.',
    addLink: 'Ajouter plutôt un lien',
    refused: {
      empty: (name) => `«\u00a0${name}\u00a0» est vide.`,
      'too-large': (name) => `«\u00a0${name}\u00a0» est trop gros.`,
      'chosen-already': (name) => `«\u00a0${name}\u00a0» est déjà choisi.`,
      'too-many': (name) => `«\u00a0${name}\u00a0» n’est pas pris\u00a0: envoyez d’abord ceux qui sont choisis.`,
    },
    none: 'Choisissez un fichier, ou ajoutez un lien.',
    nth: (title) => `Document\u00a0: ${title}`,
    size,
    remove: (title) => `Retirer «\u00a0${title}\u00a0»`,
    twice: 'Un autre fichier porte le même nom\u00a0: donnez-leur des titres différents.',
    lost: (name) => `Cet appareil n’a pas gardé le fichier «\u00a0${name}\u00a0».`,
    chooseAgain: 'Choisir à nouveau le fichier',
    notKept: 'Ce fichier n’est pas gardé sur cet appareil\u00a0: envoyez-le avant de quitter la page.',
    pictures: 'Garder les images telles quelles',
    picturesHint:
      'Sinon elles sont réduites à 2\u202f400 pixels, sans ce que l’appareil photo y note, comme le lieu de la prise de vue.',
    accessibleFile: 'Ou choisir un fichier pour la version accessible',
    accessibleChosen: (name) => `Version accessible choisie\u00a0: ${name}`,
    accessibleRemove: 'Retirer la version accessible',
  },
  about: {
    all: 'Pour tous les documents',
    only: 'Où le ranger, et qui peut le voir',
    one: 'Autres précisions pour ce document',
    oneHint: 'Ce que vous laissez vide est pris dans ce qui est écrit pour tous.',
    categories: 'Catégories',
    asAll: 'Comme les autres',
    readers: {
      everyone: 'tout le monde',
      members: 'les membres',
      group: (name) => `les membres du groupe «\u00a0${name}\u00a0»`,
      person: (name) => `${name} et les personnes qui s’occupent des listes`,
      self: 'vous seul·e',
    },
    kept: 'gardé par la coopérative',
  },
  sending: {
    send: (count) => (count > 1 ? `Ajouter ${numbers.format(count)} documents` : 'Ajouter le document'),
    running: (done, of) => `Envoi en cours\u00a0: ${numbers.format(done)} sur ${numbers.format(of)}.`,
    sent: (bytes, of) => `${size(bytes)} envoyés sur ${size(of)}`,
    describing: 'Le fichier est arrivé. Ajout à la bibliothèque…',
    cancel: (title) => `Arrêter l’envoi de «\u00a0${title}\u00a0»`,
    cancelled: 'L’envoi est arrêté.',
    retry: (title) => `Réessayer «\u00a0${title}\u00a0»`,
    failed: 'Ce document n’est pas ajouté.',
    full: 'Il n’y a plus assez de place dans cet espace. Faites de la place, ou choisissez un fichier plus petit.',
    picture:
      'Cette image ne peut pas être réduite ici. Cochez «\u00a0Garder les images telles quelles\u00a0», ou choisissez-en une autre.',
    added: (count) => numbers.plural(count, 'document est ajouté.', 'documents sont ajoutés.'),
    notAdded: (count) => numbers.plural(count, 'document n’est pas ajouté.', 'documents ne sont pas ajoutés.'),
    waits: 'gardé sur cet appareil, part dès que possible',
    notAnnounced: 'la bibliothèque n’est pas encore prévenue',
    addedTitle: 'Documents ajoutés',
  },
  desk: {
    title: 'Fichier, lecteurs, suppression',
    replace: 'Remplacer le fichier',
    replaceHint: (version) =>
      `Le nouveau fichier devient la version ${numbers.format(version)}. L’ancien reste disponible parmi les anciennes versions.`,
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
          ? `Ses ${numbers.format(files)} fichiers, anciennes versions comprises, sont supprimés aussi.`
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
  },
});
