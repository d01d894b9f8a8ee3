import type {Numbers} from '../numbers.js';
import type {LibraryDeskStrings} from './strings.js';

const quoted = (text: string) => `«\u00a0${text}\u00a0»`;

export default ({plural}: Numbers): LibraryDeskStrings => ({
  stop: 'Terminer le rangement',
  choose: (title) => `Choisir ${quoted(title)}`,
  chooseAll: 'Tout choisir sur cette page',
  chooseNone: 'Ne rien choisir',
  chosen: (count) => plural(count, 'document choisi', 'documents choisis'),
  noneHere: 'Sur cette page, aucun document n’est à vous.',
  category: 'Catégorie',
  noCategory: 'Choisissez une catégorie',
  add: 'Ranger dans cette catégorie',
  remove: 'Retirer de cette catégorie',
  progress: (done, of) => `${done} sur ${of}…`,
  saved: (count) => `${plural(count, 'document est rangé', 'documents sont rangés')}.`,
  waiting: (count) =>
    `${plural(count, 'changement est gardé', 'changements sont gardés')} sur cet appareil, et sera envoyé dès que possible.`,
  unchanged: 'Il n’y avait rien à changer.',
  failed: (count) => `${plural(count, 'document n’a pas pu être rangé', 'documents n’ont pas pu être rangés')}\u00a0:`,
  full: 'Il est déjà dans 12 catégories.',
  pin: 'Épingler',
  unpin: 'Ne plus épingler',
  pinLabel: (title) => `Épingler ${quoted(title)}`,
  unpinLabel: (title) => `Ne plus épingler ${quoted(title)}`,
  pinned: (title) => `${quoted(title)} est épinglé.`,
  unpinned: (title) => `${quoted(title)} n’est plus épinglé.`,
  categories: {
    title: 'Modifier les catégories',
    close: 'Fermer les catégories',
    scheme: 'Ensemble de catégories',
    name: 'Nom de la catégorie',
    inside: 'Dans',
    top: 'Aucune autre',
    add: 'Ajouter la catégorie',
    rename: 'Renommer',
    move: 'Déplacer',
    remove: 'Supprimer',
    of: (action, name) => `${action} ${quoted(name)}`,
    save: 'Enregistrer',
    cancel: 'Annuler',
    loses: (name, count) =>
      `Supprimer ${quoted(name)}\u00a0? ${count ? `${plural(count, 'document n’y sera plus rangé', 'documents n’y seront plus rangés')}. ` : ''}Ce qu’elle contient prend sa place.`,
    added: (name) => `La catégorie ${quoted(name)} est ajoutée.`,
    renamed: (name) => `La catégorie s’appelle maintenant ${quoted(name)}.`,
    moved: (name) => `La catégorie ${quoted(name)} est déplacée.`,
    removed: (name) => `La catégorie ${quoted(name)} est supprimée.`,
    missing: 'Écrivez un nom, en 80 caractères au plus.',
  },
});
