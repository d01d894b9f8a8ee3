// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {OrganiserStrings} from '../../organiser/strings.js';

export default ({plural, format}: Numbers): OrganiserStrings => ({
  title: "Wer kommt",
  pastDates: "Vergangene Termine",
  dateAhead: "Der oben gewählte, kommende Termin",
  loading: "Die Antworten werden geladen…",
  summary: (coming, waiting, maybe) =>
    [
      plural(coming, {one: (figure) => `${figure} Platz vergeben`, other: (figure) => `${figure} Plätze vergeben`}),
      waiting ? plural(waiting, {one: (figure) => `${figure} Platz auf der Warteliste`, other: (figure) => `${figure} Plätze auf der Warteliste`}) : '',
      maybe ? `${format(maybe)} vielleicht` : '',
    ]
      .filter(Boolean)
      .join(", "),
  nobody: "Noch niemand hat geantwortet.",
  incomplete: "Einige Antworten konnten nicht gelesen werden. Versuchen Sie es später noch einmal.",
  caption: "Die Antworten in der Reihenfolge, in der sie kamen",
  columns: {name: "Name", answer: "Antwort", companions: "Begleitung", present: "Da"},
  answersUntil: (day) => `Die Antworten auf Ihre Fragen werden am ${day} gelöscht, wenn Sie diese Seite öffnen.`,
  answersErased: "Die Antworten auf Ihre Fragen wurden gelöscht.",
  hasPlace: "Hat einen Platz",
  waits: (position) => `Wartet, Nummer ${format(position)}`,
  maybe: "Vielleicht",
  no: "Kommt nicht",
  onTheWay: "Zusage unterwegs",
  struckOut: "Nicht gezählt",
  denied: {
    'no-member': "Ist kein Mitglied",
    unconfirmed: "Bestätigt nicht",
  },
  unchecked: "Noch nicht geprüft",
  isPresent: (name) => `${name} ist da`,
  refresh: "Antworten neu laden",
  exportTable: "Als Tabelle speichern (CSV)",
  print: "Anwesenheitsliste drucken",
  guest: {
    title: "Jemanden ohne Konto hinzufügen",
    name: "Name",
    hint: "Diese Person hat einen Platz wie die anderen, in der Reihenfolge der Antworten.",
    add: "Eintragen",
  },
  write: "Allen schreiben, die zugesagt haben",
  message: "Ihre Nachricht",
  messageHint: (count) => plural(count, {one: (figure) => `Sie geht an ${figure} Person, an jede einzeln.`, other: (figure) => `Sie geht an ${figure} Personen, an jede einzeln.`}),
  send: "Senden",
  cancel: "Abbrechen",
  sent: (count) => plural(count, {one: (figure) => `Nachricht an ${figure} Person gesendet.`, other: (figure) => `Nachricht an ${figure} Personen gesendet.`}),
  notSent: (names) => `Nicht angekommen bei: ${names}.`,
  emptyMessage: "Schreiben Sie Ihre Nachricht.",
  told: (count) => plural(count, {one: (figure) => `${figure} Person wurde benachrichtigt.`, other: (figure) => `${figure} Personen wurden benachrichtigt.`}),
  struck: (count) =>
    plural(count, {one: (figure) => `${figure} Zusage, die niemand bestätigt, wird nicht mehr gezählt.`, other: (figure) => `${figure} Zusagen, die niemand bestätigt, werden nicht mehr gezählt.`}),
  news: {
    place: (event, date) => `Gute Nachricht: Sie haben einen Platz bei „${event}“, ${date}.`,
    cancelled: (event, date, reason) => `„${event}“, ${date}, ist abgesagt.${reason ? ` ${reason}` : ''}`,
  },
});

