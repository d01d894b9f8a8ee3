// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {EventsStrings} from '../../events/strings.js';

export default ({plural}: Numbers): EventsStrings => ({
  list: "Veranstaltungen",
  search: "Eine Veranstaltung suchen",
  searchHint: "Zum Beispiel ein Titel oder ein Ort.",
  upcoming: (count) => plural(count, {one: (figure) => `${figure} kommende Veranstaltung`, other: (figure) => `${figure} kommende Veranstaltungen`}),
  past: (count) => plural(count, {one: (figure) => `${figure} vergangene Veranstaltung`, other: (figure) => `${figure} vergangene Veranstaltungen`}),
  showPast: "Vergangene Veranstaltungen zeigen",
  showUpcoming: "Kommende Veranstaltungen zeigen",
  views: {legend: "Ansicht", list: "Liste", week: "Woche", month: "Monat"},
  subscribe: "Mit einem Kalenderprogramm abonnieren",
  feed: "RSS-Feed",
  empty: "Zurzeit ist keine Veranstaltung geplant.",
  emptyPast: "Es gibt keine vergangene Veranstaltung.",
  nothingFound: (query) => `Keine Veranstaltung passt zu „${query}“.`,
  clearSearch: "Suche löschen",
  printed: (query, left) =>
    `${query && `Suche: „${query}“.`}${left ? plural(left, {one: (figure) => ` ${figure} weiterer Termin ist nicht gedruckt.`, other: (figure) => ` ${figure} weitere Termine sind nicht gedruckt.`}) : ''}`,
  failed: (host) => `Veranstaltung nicht gezeigt (${host})`,
  maybeOld: "Diese Veranstaltung konnte nicht neu geladen werden: Vielleicht hat sie sich geändert.",
  more: (count) => plural(count, {one: (figure) => `${figure} Veranstaltung ist noch nicht geladen.`, other: (figure) => `${figure} Veranstaltungen sind noch nicht geladen.`}),
  readMore: "Weitere zeigen",
  unnamed: "Ohne Titel",
  notOfCoop: (host) => `Diese Veranstaltung (${host}) steht nicht im Kalender der Genossenschaft: Sie wird hier nicht gezeigt.`,

  today: (day) => `Heute, ${day}`,
  tomorrow: (day) => `Morgen, ${day}`,
  allDay: "Ganztägig",
  there: (times, place) => `${times} in ${place}`,
  until: (day) => `bis ${day}`,
  since: (day) => `seit ${day}`,
  cancelled: "Abgesagt",
  because: (reason) => `: ${reason}`,
  moved: (from) => `Verschoben, zuerst geplant für ${from}`,
  online: "Online",
  onSiteAndOnline: "Vor Ort und online",
  unread: (names) => `Der Kalender konnte nicht gelesen werden bei: ${names}.`,
  from: (source) => `Kalender von ${source}`,

  fields: {
    start: "Wann",
    end: "Ende",
    recurrence: "Wiederholung",
    website: "Webseite",
    onlineAddress: "Videokonferenz",
    other: "Eine Angabe",
  },
});

