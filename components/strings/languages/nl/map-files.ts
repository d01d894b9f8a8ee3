// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {MapFilesStrings} from '../../map-files/strings.js';

export default (): MapFilesStrings => ({
  legend: "Downloaden wat wordt getoond",
  geojson: "Voor kaartprogramma’s (GeoJSON)",
  csv: "Voor een rekenblad (CSV)",
  hint: "Leden staan in geen enkel bestand.",
  nothing: "Er is niets om te downloaden.",
  fileName: "kaart",
  headings: {
    name: "Naam",
    category: "Categorie",
    address: "Adres",
    town: "Stad of dorp",
    latitude: "Breedtegraad",
    longitude: "Lengtegraad",
    openingHours: "Openingstijden",
    phone: "Telefoon",
    email: "E-mail",
    website: "Website",
    confirmedOn: "Nagekeken op",
  },
});

