// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {sizeText} from '../../dossier/size.js';
import type {Numbers} from '../counting.js';
import formWords from './things/form.js';
import type {DocumentFormStrings} from '../../document-form/strings.js';

const size = (bytes: number) => sizeText('de', bytes);

export default (numbers: Numbers): DocumentFormStrings => ({
  ...formWords(numbers),
  create: () => "Dokumente hinzufügen",
  membersOnly: "Nur Mitglieder der Genossenschaft können Dokumente hinzufügen.",
  signInFirst: "Melden Sie sich an, um Dokumente hinzuzufügen oder zu bearbeiten.",
  notAnnounced: "Es ist gespeichert, konnte der Bibliothek aber nicht gemeldet werden.",
  announceAgain: "Der Bibliothek melden",
  audience: "Wer kann diese Dokumente sehen?",
  licenses: {
    by: "Frei nutzbar mit Namensnennung (CC BY)",
    'by-sa': "Frei nutzbar mit Namensnennung, zu gleichen Bedingungen (CC BY-SA)",
    zero: "Frei nutzbar ohne Bedingungen (CC0)",
    reserved: "Alle Rechte vorbehalten",
  },
  files: {
    choose: "Dateien auswählen",
    hint: (most, kept) =>
      `Je Datei bis ${size(most)}. Wenn Sie die Seite vor dem Senden schließen, müssen Sie Dateien über ${size(kept)} noch einmal auswählen.`,
    limit: (most) => `Bis ${size(most)}.`,
    drop: "Oder Dateien hierher ziehen.",
    addLink: "Stattdessen einen Link hinzufügen",
    refused: {
      empty: (name) => `„${name}“ ist leer.`,
      'too-large': (name) => `„${name}“ ist zu groß.`,
      'chosen-already': (name) => `„${name}“ ist schon ausgewählt.`,
      'too-many': (name) => `„${name}“ wird nicht angenommen: Senden Sie zuerst, was schon ausgewählt ist.`,
    },
    none: "Wählen Sie eine Datei, oder fügen Sie einen Link hinzu.",
    nth: (title) => `Dokument: ${title}`,
    size,
    remove: (title) => `„${title}“ entfernen`,
    twice: "Eine andere Datei hat denselben Namen: Geben Sie ihnen verschiedene Titel.",
    lost: (name) => `Dieses Gerät hat die Datei „${name}“ nicht aufbewahrt.`,
    chooseAgain: "Datei noch einmal auswählen",
    notKept: "Diese Datei wird auf diesem Gerät nicht aufbewahrt: Senden Sie sie, bevor Sie die Seite verlassen.",
    pictures: "Bilder lassen, wie sie sind",
    picturesHint:
      "Sonst werden sie auf 2400 Bildpunkte verkleinert, ohne die Notizen der Kamera, etwa den Ort der Aufnahme.",
    accessibleFile: "Oder eine Datei für die barrierefreie Version auswählen",
    accessibleChosen: (name) => `Barrierefreie Version ausgewählt: ${name}`,
    accessibleRemove: "Barrierefreie Version entfernen",
  },
  about: {
    all: "Für alle Dokumente",
    only: "Wohin es kommt und wer es sehen kann",
    one: "Mehr zu diesem Dokument",
    oneHint: "Was Sie leer lassen, wird von den Angaben für alle übernommen.",
    categories: "Kategorien",
    asAll: "Wie bei den anderen",
    readers: {
      everyone: "alle",
      members: "Mitglieder",
      group: (name) => `Mitglieder der Gruppe „${name}“`,
      person: (name) => `${name} und alle, die die Listen betreuen`,
      self: "nur Sie",
    },
    kept: "von der Genossenschaft aufbewahrt",
  },
});

