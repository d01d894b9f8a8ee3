// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {DigestStrings} from '../../digest/strings.js';

const quoted = (title: string) => `„${title}“`;

export default ({plural}: Numbers): DigestStrings => ({
  signInFirst: "Melden Sie sich an, um einen Rundbrief vorzubereiten.",
  period: "Zeitraum",
  periods: {
    'this-month': "Dieser Monat",
    'last-month': "Letzter Monat",
    'this-quarter': "Dieses Vierteljahr",
    'last-quarter': "Letztes Vierteljahr",
    days: "Von einem Tag bis zu einem anderen",
  },
  from: "Von",
  to: "Bis",
  badDays: "Wählen Sie zwei Tage, den zweiten nach dem ersten.",
  audience: "Für wen",
  audienceHint: "Der Rundbrief enthält nur, was alle diese Personen lesen dürfen.",
  everyone: "Alle",
  members: "Die Mitglieder",
  title: "Titel",
  usualTitle: (coop) => `Rundbrief von ${coop}`,
  introduction: "Einleitung",
  introductionHint: "Eine leere Zeile trennt Absätze. **fett**, *schräg*, [Link](https://example.org).",
  found: (count) => plural(count, {one: (figure) => `${figure} Beitrag gefunden.`, other: (figure) => `${figure} Beiträge gefunden.`}),
  incomplete: (sentence) => `Vielleicht fehlt etwas. ${sentence}`,
  parts: {news: "Neuigkeiten", events: "Demnächst", decisions: "Beschlüsse"},
  noneIn: {
    news: "Keine Neuigkeiten in diesem Zeitraum.",
    events: "Keine kommenden Veranstaltungen.",
    decisions: "Keine Beschlüsse in diesem Zeitraum.",
  },
  up: (title) => `${quoted(title)} nach oben verschieben`,
  down: (title) => `${quoted(title)} nach unten verschieben`,
  moved: (title, place, of) => `${quoted(title)}: Platz ${place} von ${of}.`,
  preview: "Vorschau",
  closePreview: "Vorschau schließen",
  print: "Drucken",
  save: "Datei für eine E-Mail speichern",
  saveHint: "Von hier aus wird nichts gesendet. Öffnen Sie die Datei in Ihrem Mailprogramm, oder kopieren Sie den Inhalt.",
  saved: "Die Datei ist gespeichert.",
  fileName: "rundbrief",
  days: (from, to) => `Vom ${from} bis ${to}`,
  untitled: "Ohne Titel",
  by: (names) => `von ${names}`,
  verdicts: {
    adopted: "angenommen",
    rejected: "abgelehnt",
    chosen: "Wahl getroffen",
    tied: "Gleichstand",
    'no-quorum': "nicht genug Stimmen",
    'no-votes': "keine Stimmen",
  },
  table: "Tabelle",
});

