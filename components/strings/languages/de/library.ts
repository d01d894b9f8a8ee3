// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {LibraryStrings} from '../../library/strings.js';

export default ({plural}: Numbers): LibraryStrings => ({
  list: "Dokumente",
  search: "Ein Dokument suchen",
  searchHint: "Ein Wort aus Titel oder Zusammenfassung, eine Kategorie oder ein Name.",
  count: (count) => plural(count, {one: (figure) => `${figure} Dokument`, other: (figure) => `${figure} Dokumente`}),
  pinned: "Angeheftet",
  others: "Andere Dokumente",
  isPinned: "Angeheftet",
  unnamed: "Ohne Titel",
  link: (host) => `Seite von ${host}`,
  minutes: (count) => plural(count, {one: (figure) => `${figure} Minute Lesezeit`, other: (figure) => `${figure} Minuten Lesezeit`}),
  version: (number) => `Version ${number}`,
  toReview: (day) => `Zu überprüfen seit ${day}`,
  readers: {
    everyone: "Alle können es sehen",
    members: "Die Mitglieder können es sehen",
    group: (name) => (name ? `„${name}“ kann es sehen` : "Eine Gruppe kann es sehen"),
    person: "Nur Sie und das Büro können es sehen",
    unknown: '',
  },
  views: {legend: "Darstellung", list: "Liste", table: "Tabelle"},
  sort: {label: "Sortieren nach", newest: "Neueste zuerst", title: "Titel", 'review-date': "Tag der Überprüfung"},
  columns: {
    title: "Titel",
    format: "Format",
    category: "Kategorien",
    author: "Verfasst von",
    dated: "Datum",
    readers: "Wer es sehen kann",
  },
  scroll: "Tabelle der Dokumente, seitlich verschiebbar",
  folders: {
    label: "Kategorien",
    open: "Kategorie wählen",
    all: "Alle Dokumente",
    unfiled: "Ohne Kategorie",
    holds: (name, count) => plural(count, {one: (figure) => `${name}, ${figure} Dokument`, other: (figure) => `${name}, ${figure} Dokumente`}),
    path: "Sie sind hier",
  },
  open: "Seite öffnen",
  download: "Herunterladen",
  filed: (categories) => `Kategorien: ${categories}`,
  keywords: (words) => `Schlagwörter: ${words}`,
  changed: (note) => `Was sich geändert hat: ${note}`,
  add: "Dokumente hinzufügen",
  manage: "Aufräumen",
  empty: "Es gibt noch kein Dokument.",
  emptyFolder: "In dieser Kategorie ist kein Dokument.",
  nothingFound: (query) => `Kein Dokument passt zu „${query}“.`,
  clearSearch: "Suche löschen",
  showAll: "Alle Dokumente zeigen",
  printed: (query, folder, left) =>
    [
      folder && `Kategorie: ${folder}.`,
      query && `Suche: „${query}“.`,
      left && plural(left, {one: (figure) => `${figure} weiteres Dokument ist nicht gedruckt.`, other: (figure) => `${figure} weitere Dokumente sind nicht gedruckt.`}),
    ]
      .filter(Boolean)
      .join(' '),
  failed: (host) => `Dokument nicht gezeigt (${host})`,
  maybeOld: "Dieses Dokument konnte nicht neu geladen werden: Vielleicht hat es sich geändert.",
  more: (count) => plural(count, {one: (figure) => `${figure} Dokument ist noch nicht geladen.`, other: (figure) => `${figure} Dokumente sind noch nicht geladen.`}),
  readMore: "Weitere zeigen",
  signInFirst: "Melden Sie sich an, um die Dokumente der Genossenschaft zu sehen.",
  membersOnly: "Nur Mitglieder der Genossenschaft sehen diese Dokumente.",
  noPlace: "Diese Genossenschaft hat noch keine Bibliothek.",
});

