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
});
