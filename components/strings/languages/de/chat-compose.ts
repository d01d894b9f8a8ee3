// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {ComposeStrings} from '../../chat-compose/strings.js';

export default ({plural, format}: Numbers): ComposeStrings => ({
  hint: "Die Eingabetaste beginnt eine neue Zeile, Strg und Eingabetaste senden. Mit @ nennen Sie jemanden.",
  hintEnter: "Die Eingabetaste sendet, Umschalt- und Eingabetaste beginnen eine neue Zeile. Mit @ nennen Sie jemanden.",
  enterSends: "Mit der Eingabetaste senden",
  send: "Senden",
  change: "Speichern",
  sending: "Wird gesendet…",
  sent: "Nachricht gesendet.",
  kept: "Es liegt auf diesem Gerät bereit und wird so bald wie möglich gesendet.",
  keptOnPage: "Dieses Gerät bewahrt nichts mehr auf: Lassen Sie die Seite offen, bis es gesendet ist.",
  replyingTo: (name) => `Sie antworten ${name}`,
  changing: "Sie bearbeiten Ihre Nachricht",
  cancel: "Abbrechen",
  addFile: "Bild oder Dokument hinzufügen",
  fileHint:
    "PDF, Text, Tabelle oder Bild, höchstens 10 MB. Bilder werden verkleinert und enthalten nicht mehr, wo sie aufgenommen wurden.",
  fileText: (name) => `Beschreibung von ${name}`,
  fileTextHint: "Was man wissen muss, ohne das Bild zu sehen.",
  dropFile: (name) => `${name} weglassen`,
  notKept: (name) =>
    `Dieses Gerät bewahrt ${name} nicht auf: Wenn Sie die Seite vor dem Senden verlassen, müssen Sie die Datei noch einmal anhängen.`,
  notThere: (name) => `${name} ist nicht mehr auf diesem Gerät: Hängen Sie die Datei noch einmal an.`,
  signs: "Zeichen einfügen",
  people: "Personen, die Sie nennen können",
  peopleFound: (count) => (count ? plural(count, {one: (figure) => `${figure} Person gefunden`, other: (figure) => `${figure} Personen gefunden`}) : "Niemand mit diesem Namen"),
  draftFrom: (time) => `Begonnen am ${time}, noch nicht gesendet.`,
  dropDraft: "Diesen Entwurf löschen",
  mistakes: {
    empty: "Schreiben Sie etwas, oder fügen Sie eine Datei hinzu.",
    tooLong: (over) =>
      plural(over, {one: (figure) => `Ihre Nachricht ist um ${figure} Zeichen zu lang. Nichts ist verloren: Kürzen Sie sie, oder senden Sie sie in Teilen.`, other: (figure) => `Ihre Nachricht ist um ${figure} Zeichen zu lang. Nichts ist verloren: Kürzen Sie sie, oder senden Sie sie in Teilen.`}),
    tooManyFiles: (most) => `Eine Nachricht enthält höchstens ${format(most)} Dateien.`,
    fileType: (name) => `${name} kann nicht hinzugefügt werden: Solche Dateien können im Namen derer handeln, die sie öffnen.`,
    fileTooLarge: (name) => `${name} ist größer als 10 MB.`,
    fileEmpty: (name) => `${name} ist leer.`,
    pictureUnread: (name) => `${name} konnte nicht als Bild gelesen werden.`,
    textMissing: (name) => `Beschreiben Sie ${name} in wenigen Worten, für alle, die das Bild nicht sehen.`,
  },
  notSent: "Diese Nachricht wurde nicht gesendet.",
  withFiles: (names) => `Mit ${names}.`,
  takeUp: "Wieder aufnehmen und korrigieren",
  tryAgain: "Noch einmal versuchen",
  left: (count) => plural(count, {one: (figure) => `Noch ${figure} Zeichen.`, other: (figure) => `Noch ${figure} Zeichen.`}),
  noMoreOpen: "Dieses Gespräch steht Ihnen nicht mehr offen. Ihr Text ist noch da: Kopieren Sie ihn, wenn Sie ihn brauchen.",
});

