// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {MapFilesStrings} from '../../map-files/strings.js';

export default (): MapFilesStrings => ({
  legend: "Scarica quello che è mostrato",
  geojson: "Per programmi di mappe (GeoJSON)",
  csv: "Per un foglio di calcolo (CSV)",
  hint: "I membri non sono in nessun file.",
  nothing: "Non c’è niente da scaricare.",
  fileName: "mappa",
  headings: {
    name: "Nome",
    category: "Categoria",
    address: "Indirizzo",
    town: "Comune",
    latitude: "Latitudine",
    longitude: "Longitudine",
    openingHours: "Orari di apertura",
    phone: "Telefono",
    email: "E-mail",
    website: "Sito web",
    confirmedOn: "Ultima verifica",
  },
});

