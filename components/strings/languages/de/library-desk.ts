// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {LibraryDeskStrings} from '../../library-desk/strings.js';

export default ({plural}: Numbers): LibraryDeskStrings => ({
  stop: "Aufräumen beenden",
  choose: (title) => `„${title}“ auswählen`,
  chooseAll: "Alle auf dieser Seite auswählen",
  chooseNone: "Auswahl aufheben",
  chosen: (count) => plural(count, {one: (figure) => `${figure} Dokument ausgewählt`, other: (figure) => `${figure} Dokumente ausgewählt`}),
  noneHere: "Auf dieser Seite ist kein Dokument von Ihnen.",
  category: "Kategorie",
  noCategory: "Kategorie wählen",
  add: "In diese Kategorie legen",
  remove: "Aus dieser Kategorie nehmen",
  progress: (done, of) => `${done} von ${of}…`,
  saved: (count) => plural(count, {one: (figure) => `${figure} Dokument ist eingeordnet.`, other: (figure) => `${figure} Dokumente sind eingeordnet.`}),
  waiting: (count) =>
    plural(count, {one: (figure) => `${figure} Änderung liegt auf diesem Gerät bereit und wird so bald wie möglich gesendet.`, other: (figure) => `${figure} Änderungen liegen auf diesem Gerät bereit und werden so bald wie möglich gesendet.`}),
  unchanged: "Es gab nichts zu ändern.",
  failed: (count) => plural(count, {one: (figure) => `${figure} Dokument konnte nicht geändert werden:`, other: (figure) => `${figure} Dokumente konnten nicht geändert werden:`}),
  full: "Es ist schon in 12 Kategorien.",
  pin: "Anheften",
  unpin: "Lösen",
  pinLabel: (title) => `„${title}“ anheften`,
  unpinLabel: (title) => `„${title}“ lösen`,
  pinned: (title) => `„${title}“ ist angeheftet.`,
  unpinned: (title) => `„${title}“ ist nicht mehr angeheftet.`,
  categories: {
    title: "Kategorien ändern",
    close: "Kategorien schließen",
    scheme: "Satz von Kategorien",
    name: "Name der Kategorie",
    inside: "Liegt in",
    top: "Keiner anderen Kategorie",
    add: "Kategorie hinzufügen",
    rename: "Umbenennen",
    move: "Verschieben",
    remove: "Löschen",
    of: (action, name) => `${action}: „${name}“`,
    save: "Speichern",
    cancel: "Abbrechen",
    loses: (name, count) =>
      `„${name}“ löschen? ${count ? plural(count, {one: (figure) => `${figure} Dokument ist dann nicht mehr darin. `, other: (figure) => `${figure} Dokumente sind dann nicht mehr darin. `}) : ''}Was darin ist, rückt an ihre Stelle.`,
    added: (name) => `Die Kategorie „${name}“ ist hinzugefügt.`,
    renamed: (name) => `Die Kategorie heißt jetzt „${name}“.`,
    moved: (name) => `Die Kategorie „${name}“ ist verschoben.`,
    removed: (name) => `Die Kategorie „${name}“ ist gelöscht.`,
    missing: "Schreiben Sie einen Namen mit höchstens 80 Zeichen.",
  },
});

