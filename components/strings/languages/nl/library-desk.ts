// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {LibraryDeskStrings} from '../../library-desk/strings.js';

export default ({plural}: Numbers): LibraryDeskStrings => ({
  stop: "Klaar met opruimen",
  choose: (title) => `“${title}” kiezen`,
  chooseAll: "Alles op deze pagina kiezen",
  chooseNone: "Niets kiezen",
  chosen: (count) => plural(count, {one: (figure) => `${figure} document gekozen`, other: (figure) => `${figure} documenten gekozen`}),
  noneHere: "Geen document op deze pagina is van jou.",
  category: "Categorie",
  noCategory: "Kies een categorie",
  add: "In deze categorie zetten",
  remove: "Uit deze categorie halen",
  progress: (done, of) => `${done} van ${of}…`,
  saved: (count) => plural(count, {one: (figure) => `${figure} document staat op zijn plaats.`, other: (figure) => `${figure} documenten staan op hun plaats.`}),
  waiting: (count) =>
    plural(count, {one: (figure) => `${figure} wijziging is bewaard op dit apparaat en wordt zo snel mogelijk verzonden.`, other: (figure) => `${figure} wijzigingen zijn bewaard op dit apparaat en worden zo snel mogelijk verzonden.`}),
  unchanged: "Er was niets te wijzigen.",
  failed: (count) => plural(count, {one: (figure) => `${figure} document kon niet worden gewijzigd:`, other: (figure) => `${figure} documenten konden niet worden gewijzigd:`}),
  full: "Het staat al in 12 categorieën.",
  pin: "Vastzetten",
  unpin: "Losmaken",
  pinLabel: (title) => `“${title}” vastzetten`,
  unpinLabel: (title) => `“${title}” losmaken`,
  pinned: (title) => `“${title}” is vastgezet.`,
  unpinned: (title) => `“${title}” is niet meer vastgezet.`,
  categories: {
    title: "De categorieën wijzigen",
    close: "De categorieën sluiten",
    scheme: "Indeling in categorieën",
    name: "Naam van de categorie",
    inside: "Hoort onder",
    top: "Geen andere",
    add: "De categorie toevoegen",
    rename: "Hernoemen",
    move: "Verplaatsen",
    remove: "Verwijderen",
    of: (action, name) => `${action}: “${name}”`,
    save: "Opslaan",
    cancel: "Annuleren",
    loses: (name, count) =>
      `“${name}” verwijderen? ${count ? plural(count, {one: (figure) => `${figure} document staat er dan niet meer in. `, other: (figure) => `${figure} documenten staan er dan niet meer in. `}) : ''}Wat eronder valt, komt in de plaats.`,
    added: (name) => `De categorie “${name}” is toegevoegd.`,
    renamed: (name) => `De categorie heet nu “${name}”.`,
    moved: (name) => `De categorie “${name}” is verplaatst.`,
    removed: (name) => `De categorie “${name}” is verwijderd.`,
    missing: "Schrijf een naam van hoogstens 80 tekens.",
  },
});

