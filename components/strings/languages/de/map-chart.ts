// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {ChartStrings} from '../../map-chart/strings.js';

export default ({plural, format}: Numbers): ChartStrings => ({
  label: "Karte",
  keys: "Die Pfeiltasten verschieben die Karte, + und − vergrößern und verkleinern sie, Escape verlässt sie.",
  zoomIn: "Vergrößern",
  zoomOut: "Verkleinern",
  pan: {north: "Nach Norden", west: "Nach Westen", east: "Nach Osten", south: "Nach Süden"},
  visible: (count) => (count ? plural(count, {one: (figure) => `${figure} Punkt im Bild`, other: (figure) => `${figure} Punkte im Bild`}) : "Kein Punkt hier"),
  credit: "Karte: Natural Earth",
  noLand: "Der Kartenhintergrund konnte nicht geladen werden. Die Punkte sind trotzdem da.",
  noOwnFile: "Die Zeichnung, die zur Karte gehört, konnte nicht gelesen werden.",
  partOfOwnFile: "Ein Teil der Zeichnung, die zur Karte gehört, konnte nicht eingefügt werden.",
  pictures: {
    vector: "Die Bilddatei, die zur Karte gehört, enthält Vektorkacheln und keine Bilder: Sie wird nicht gezeigt.",
    noRanges:
      "Die Bilddatei, die zur Karte gehört, wird nicht gezeigt. Sie ist zu groß, um ganz geladen zu werden, und ihr Server gibt sie nicht in Teilen heraus.",
    unreadable: "Die Bilddatei, die zur Karte gehört, konnte nicht gelesen werden: Sie wird nicht gezeigt.",
    partly: "Einige Bilder, die zur Karte gehören, konnten nicht geladen werden.",
  },
  onPaper: "Die Nummern auf der Karte sind die der Liste. Ein Kreis mit einer Zahl steht für so viele Zeilen der Liste.",
  cluster: (count, towns) => plural(count, {one: (figure) => `${figure} Ort${towns.length ? `: ${towns.join(", ")}` : ''}`, other: (figure) => `${figure} Orte${towns.length ? `: ${towns.join(", ")}` : ''}`}),
  sameSpot: (count) => `${format(count)} an derselben Stelle`,
  more: (count) => plural(count, {one: (figure) => `und ${figure} weiterer, in der Liste`, other: (figure) => `und ${figure} weitere, in der Liste`}),
  closeList: "Schließen",
  within: (kilometres) => `auf ${format(kilometres)} km genau`,
  doubtful: "zu prüfen",
  layers: {places: "Ort", groups: "Gruppe", events: "Veranstaltung", members: "Mitglied"},
  chooser: {
    label: "Karte: Der gewählte Punkt ist in der Mitte",
    keys: "Die Pfeiltasten verschieben die Karte, mit Umschalttaste weiter. + und − vergrößern und verkleinern sie.",
    choose: "Diesen Punkt wählen",
  },
  spot: (latitude, longitude) => `Breitengrad ${latitude}, Längengrad ${longitude}`,
});

