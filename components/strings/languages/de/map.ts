// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {MapStrings} from '../../map/strings.js';

export default ({plural, format}: Numbers): MapStrings => ({
  list: "Liste",
  search: "Suchen",
  searchHint: "Ein Name, eine Gemeinde oder eine Kategorie.",
  count: (count, layer) =>
    layer === undefined
      ? plural(count, {one: (figure) => `${figure} Ergebnis`, other: (figure) => `${figure} Ergebnisse`})
      : {
          places: () => plural(count, {one: (figure) => `${figure} Ort`, other: (figure) => `${figure} Orte`}),
          groups: () => plural(count, {one: (figure) => `${figure} Gruppe`, other: (figure) => `${figure} Gruppen`}),
          events: () => plural(count, {one: (figure) => `${figure} Veranstaltung`, other: (figure) => `${figure} Veranstaltungen`}),
          members: () => plural(count, {one: (figure) => `${figure} Mitglied`, other: (figure) => `${figure} Mitglieder`}),
        }[layer](),
  one: {places: "Ort", groups: "Gruppe", events: "Veranstaltung", members: "Mitglied"},
  several: {places: "Orte", groups: "Gruppen", events: "Veranstaltungen", members: "Mitglieder"},
  unnamed: "Ohne Namen",
  open: "Karte öffnen",
  close: "Karte schließen",
  skip: "Karte überspringen",
  asks: (host) => `Die Karte holt ihre Bilder von ${host}.`,
  back: "Zurück zur Karte",
  mapFailed: "Die Karte konnte nicht geladen werden. In der Liste steht dasselbe; versuchen Sie es noch einmal, wenn Sie wieder Netz haben.",
  onMap: "Auf der Karte",
  onMapOf: (name) => `${name} auf der Karte zeigen`,
  noPosition: "Noch nicht auf der Karte",
  nothingMore: "Mehr ist nicht bekannt.",
  about: (kilometres) => `auf ${format(kilometres)} km genau`,
  distance: (kilometres) => (kilometres < 1 ? "weniger als 1 km entfernt" : `${format(Math.round(kilometres))} km entfernt`),
  series: "findet regelmäßig statt",
  confirmed: (day) => `Geprüft am ${day}`,
  doubtful: (day) => `Zu prüfen: zuletzt bestätigt am ${day}.`,
  neverConfirmed: "Zu prüfen: nie bestätigt.",
  expired: (count) =>
    plural(count, {one: (figure) => `${figure} Ort ist seit Langem nicht bestätigt und wird nicht gezeigt.`, other: (figure) => `${figure} Orte sind seit Langem nicht bestätigt und werden nicht gezeigt.`}),
  showExpired: "Trotzdem zeigen",
  hideExpired: "Wieder ausblenden",
  around: "Rund um einen Ort",
  files: "Herunterladen",
  empty: "Hier ist noch nichts.",
  noPlace: "Die Genossenschaft hat noch keine Orte, die hier gezeigt werden können.",
  nothingFound: (query) => `Nichts passt zu „${query}“.`,
  clearSearch: "Suche löschen",
  printed: (query, left) =>
    `${query && `Suche: „${query}“.`}${left ? plural(left, {one: (figure) => ` ${figure} weiterer Eintrag ist nicht gedruckt.`, other: (figure) => ` ${figure} weitere Einträge sind nicht gedruckt.`}) : ''}`,
  failed: (host) => `Nicht gezeigt (${host})`,
  maybeOld: "Das konnte nicht neu geladen werden: Vielleicht ist es veraltet.",
  more: (count) => plural(count, {one: (figure) => `${figure} Eintrag ist noch nicht geladen.`, other: (figure) => `${figure} Einträge sind noch nicht geladen.`}),
  readMore: "Weitere zeigen",
});

