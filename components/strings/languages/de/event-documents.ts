// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {sizeText} from '../../dossier/size.js';
import type {Numbers} from '../counting.js';
import type {DocumentStrings} from '../../event-documents/strings.js';

export default ({format}: Numbers): DocumentStrings => ({
  add: "Dokument hinzufügen",
  nth: (number) => `Dokument ${format(number)}`,
  remove: (number) => `Dokument ${format(number)} entfernen`,
  file: "Datei auswählen",
  hint: "PDF, Text, Tabelle, Folien oder Bild, höchstens 10 MB. Oder schreiben Sie unten eine Adresse.",
  chosen: (bytes) => `Eine Datei ist ausgewählt (${sizeText('de', bytes)}). Sie wird beim Speichern gesendet.`,
  useAddress: "Stattdessen eine Adresse schreiben",
  problems: {
    format: "Diese Datei ist weder PDF noch Text, Tabelle, Folien oder Bild. Wählen Sie eine andere.",
    size: "Diese Datei ist größer als 10 MB. Wählen Sie eine kleinere.",
    empty: "Diese Datei ist leer. Wählen Sie eine andere.",
    notKept: "Dieses Gerät bewahrt diese Datei nicht auf: Speichern Sie, bevor Sie die Seite verlassen.",
  },
});

