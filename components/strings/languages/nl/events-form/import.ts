// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../../counting.js';
import type {EventImportStrings} from '../../../events-form/import-strings.js';

export default ({format, plural}: Numbers): EventImportStrings => {
  const quoted = (text: string) => `“${text}”`;
  const such = (example: string) => (example ? ` (bijvoorbeeld ${quoted(example)})` : '');
  const events = (count: number) => plural(count, {one: (figure) => `${figure} activiteit`, other: (figure) => `${figure} activiteiten`});
  return {
    title: "Een agendabestand overnemen",
    reading: "Het bestand wordt gelezen…",
    refusals: {
      'too-large': "Dit bestand is groter dan 2 MB. Kies een kleiner.",
      unreadable: "Dit bestand kan niet worden gelezen. Kies het opnieuw.",
      empty: "Dit bestand is leeg.",
      'no-calendar': "Dit is geen agendabestand. Kies een “.ics”-bestand.",
      'no-event': "Er staat geen activiteit in dit bestand.",
    },
    notCompared: "Er wordt niets overgenomen: wat al in de agenda staat, is niet te zien.",
    filled: (name) => `${name ? quoted(name) : "De activiteit"} is uit het bestand overgenomen. Kijk het na en sla op.`,
    isKnown: (name) => `${name ? quoted(name) : "Deze activiteit"} staat al in de agenda. Er wordt niets overgenomen.`,
    notesTitle: "Let op:",
    notes: {
      'too-many-events': (count) => `Het bestand is te lang. Aan het einde niet gelezen: ${events(count)}.`,
      'too-many-dates': (_, example) => `Een reeks heeft meer dan 500 gewijzigde data: de andere zijn weggelaten${such(example)}.`,
      'bad-line': (count, example) => plural(count, {one: (figure) => `${figure} onbegrijpelijke regel in het bestand${such(example)}.`, other: (figure) => `${figure} onbegrijpelijke regels in het bestand${such(example)}.`}),
      'no-start': (count, example) => `${events(count)} zonder eerste dag: weggelaten${such(example)}.`,
      'bad-end': (count, example) => `${events(count)} met een onmogelijk einde: zonder einde overgenomen${such(example)}.`,
      'bad-date': (_, example) => `Onmogelijke data in een reeks: weggelaten${such(example)}.`,
      'unknown-zone': (_, example) => `Een onbekende tijdzone: kijk de tijden na, en wat ontbreekt${such(example)}.`,
      'bad-rule': (_, example) => `Een herhaling die de agenda niet kan volgen${such(example)}.`,
      'later-dates': (_, example) => `Een wijziging voor alle latere data is alleen voor de eerste overgenomen${such(example)}.`,
      'changed-texts': (_, example) =>
        `Een datum van een reeks heeft een eigen titel of plek: die is niet overgenomen${such(example)}.`,
      'bad-address': (_, example) => `Een adres dat er geen is: weggelaten${such(example)}.`,
      'guessed-letters': () => "Het bestand schrijft accenten op een oude manier: kijk ze na.",
      'cut-text': (_, example) => `Een te lange tekst is ingekort${such(example)}.`,
      private: (_, example) => `In het bestand als privé aangeduid${such(example)}.`,
    },
    found: (count) => `In het bestand: ${events(count)}. Kies wat je wilt toevoegen.`,
    more: (count) => `Nog niet getoond: ${events(count)}. Voeg toe wat hier staat en kies het bestand daarna opnieuw.`,
    legend: "Activiteiten uit het bestand",
    audience: "Wie kan ze zien?",
    all: "Alles kiezen",
    untitled: "Activiteit zonder titel",
    marks: {
      repeats: "herhaalt zich",
      cancelled: "afgelast",
      private: "als privé aangeduid",
      known: "staat al in de agenda",
      added: "toegevoegd",
      kept: "bewaard op dit apparaat",
      failed: "niet toegevoegd",
    },
    add: (count) => (count ? `${events(count)} toevoegen` : "Toevoegen"),
    chooseOne: "Kies ten minste één activiteit.",
    adding: (count) => `Bezig met toevoegen: ${events(count)}…`,
    result: ({added, kept, failed}) =>
      [
        (added > 0 || !(kept || failed)) && `${events(added)} toegevoegd`,
        kept && `${events(kept)} bewaard op dit apparaat tot het verzenden`,
        failed && `${format(failed)} niet toegevoegd`,
      ]
        .filter(Boolean)
        .join(", ") + ".",
    back: "Terug naar het formulier",
  };
};

