// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../../counting.js';
import type {EventImportStrings} from '../../../events-form/import-strings.js';

export default ({format, plural}: Numbers): EventImportStrings => {
  const quoted = (text: string) => `„${text}“`;
  const such = (example: string) => (example ? ` (zum Beispiel ${quoted(example)})` : '');
  const events = (count: number) => plural(count, {one: (figure) => `${figure} Veranstaltung`, other: (figure) => `${figure} Veranstaltungen`});
  return {
    title: "Eine Kalenderdatei übernehmen",
    reading: "Die Datei wird geladen…",
    refusals: {
      'too-large': "Diese Datei ist größer als 2 MB. Wählen Sie eine kleinere.",
      unreadable: "Diese Datei kann nicht gelesen werden. Wählen Sie sie noch einmal.",
      empty: "Diese Datei ist leer.",
      'no-calendar': "Das ist keine Kalenderdatei. Wählen Sie eine „.ics“-Datei.",
      'no-event': "In dieser Datei ist keine Veranstaltung.",
    },
    notCompared: "Nichts wird übernommen: Es ist nicht zu sehen, was schon im Kalender steht.",
    filled: (name) => `${name ? quoted(name) : "Die Veranstaltung"} ist aus der Datei übernommen. Sehen Sie alles durch, und speichern Sie dann.`,
    isKnown: (name) => `${name ? quoted(name) : "Diese Veranstaltung"} steht schon im Kalender. Nichts wird übernommen.`,
    notesTitle: "Bitte beachten:",
    notes: {
      'too-many-events': (count) => `Die Datei ist zu lang. Vom Ende nicht gelesen: ${events(count)}.`,
      'too-many-dates': (_, example) => `Eine Reihe hat mehr als 500 geänderte Termine: Die übrigen sind weggelassen${such(example)}.`,
      'bad-line': (count, example) => plural(count, {one: (figure) => `${figure} Zeile der Datei ohne jeden Sinn${such(example)}.`, other: (figure) => `${figure} Zeilen der Datei ohne jeden Sinn${such(example)}.`}),
      'no-start': (count, example) => `${events(count)} ohne ersten Tag: weggelassen${such(example)}.`,
      'bad-end': (count, example) => `${events(count)} mit unmöglichem Ende: ohne Ende übernommen${such(example)}.`,
      'bad-date': (_, example) => `Unmögliche Termine in einer Reihe: weggelassen${such(example)}.`,
      'unknown-zone': (_, example) => `Eine unbekannte Zeitzone: Prüfen Sie die Uhrzeiten und was fehlt${such(example)}.`,
      'bad-rule': (_, example) => `Eine Wiederholung, der der Kalender nicht folgen kann${such(example)}.`,
      'later-dates': (_, example) => `Eine Änderung für alle späteren Termine ist nur für den ersten übernommen${such(example)}.`,
      'changed-texts': (_, example) =>
        `Ein Termin einer Reihe hat einen eigenen Titel oder Ort: Das ist nicht übernommen${such(example)}.`,
      'bad-address': (_, example) => `Eine Adresse, die keine ist: weggelassen${such(example)}.`,
      'guessed-letters': () => "Die Datei schreibt Umlaute und Akzente auf alte Art: Prüfen Sie sie.",
      'cut-text': (_, example) => `Ein zu langer Text ist gekürzt${such(example)}.`,
      private: (_, example) => `In der Datei als privat gekennzeichnet${such(example)}.`,
    },
    found: (count) => `In der Datei gefunden: ${events(count)}. Wählen Sie aus, was hinzugefügt werden soll.`,
    more: (count) => `Nicht gezeigt: ${events(count)}. Fügen Sie diese hinzu, und wählen Sie die Datei dann noch einmal.`,
    legend: "Veranstaltungen der Datei",
    audience: "Wer kann sie sehen?",
    all: "Alle auswählen",
    untitled: "Veranstaltung ohne Titel",
    marks: {
      repeats: "wiederholt sich",
      cancelled: "abgesagt",
      private: "als privat gekennzeichnet",
      known: "schon im Kalender",
      added: "hinzugefügt",
      kept: "liegt auf diesem Gerät bereit",
      failed: "nicht hinzugefügt",
    },
    add: (count) => (count ? `${events(count)} hinzufügen` : "Hinzufügen"),
    chooseOne: "Wählen Sie mindestens eine Veranstaltung.",
    adding: (count) => `Wird hinzugefügt: ${events(count)}…`,
    result: ({added, kept, failed}) =>
      [
        (added > 0 || !(kept || failed)) && `${events(added)} hinzugefügt`,
        kept && `noch auf diesem Gerät: ${events(kept)}`,
        failed && `${format(failed)} nicht hinzugefügt`,
      ]
        .filter(Boolean)
        .join(", ") + ".",
    back: "Zurück zum Formular",
  };
};

