// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {MapFilesStrings} from '../../map-files/strings.js';

export default (): MapFilesStrings => ({
  legend: "Herunterladen, was gezeigt wird",
  geojson: "Für Kartenprogramme (GeoJSON)",
  csv: "Für ein Tabellenprogramm (CSV)",
  hint: "Mitglieder stehen in keiner Datei.",
  nothing: "Es gibt nichts herunterzuladen.",
  fileName: "karte",
  headings: {
    name: "Name",
    category: "Kategorie",
    address: "Adresse",
    town: "Gemeinde",
    latitude: "Breitengrad",
    longitude: "Längengrad",
    openingHours: "Öffnungszeiten",
    phone: "Telefon",
    email: "E-Mail",
    website: "Website",
    confirmedOn: "Geprüft am",
  },
});

