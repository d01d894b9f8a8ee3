// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../../counting.js';
import type {DocumentDeskStrings} from '../../../document-form/desk-strings.js';

export default ({format}: Numbers): DocumentDeskStrings => ({
  title: "Datei, Leserkreis, Löschen",
  replace: "Datei ersetzen",
  replaceHint: (version) =>
    `Die neue Datei wird Version ${format(version)}. Die alte bleibt unter den älteren Versionen verfügbar.`,
  newFile: "Neue Datei",
  note: "Was sich geändert hat",
  noteHint: "In einem Satz, für alle, die die alte Version gelesen haben.",
  replaceNow: "Ersetzen",
  replaced: "Die Datei ist ersetzt.",
  move: "Ändern, wer dieses Dokument sehen kann",
  now: (readers) => `Heute: ${readers}.`,
  nowhere: "Für dieses Dokument gibt es keine andere Wahl.",
  moveTo: "Wer soll es sehen können?",
  loses: (readers, except) => `Nicht mehr sichtbar für: ${readers}${except && `, ausgenommen ${except}`}.`,
  gains: (readers) => `Künftig sichtbar für: ${readers}.`,
  same: "Dieselben Personen können es sehen.",
  moveNow: "Ändern",
  moved: "Es ist geändert. Das Dokument hat eine neue Adresse: Alte Links führen nicht mehr dorthin.",
  open: "Dokument öffnen",
  remove: "Dieses Dokument löschen",
  removeAsk: (readers, files) =>
    `Nicht mehr sichtbar für: ${readers}. ${files > 1
        ? `Auch seine ${format(files)} Dateien werden gelöscht, einschließlich der älteren Versionen.`
        : files
          ? "Auch seine Datei wird gelöscht."
          : ''} Das kann nicht rückgängig gemacht werden.`,
  removeNow: "Endgültig löschen",
  removed: "Das Dokument ist gelöscht.",
  cancel: "Abbrechen",
  working: "Einen Moment…",
  waits: "Es liegt auf diesem Gerät bereit und wird so bald wie möglich erledigt.",
  failed: "Nichts hat sich geändert.",
  needFile: "Wählen Sie eine Datei, die nicht leer ist.",
  unsaved: "Speichern Sie zuerst, was Sie oben geändert haben.",
});

