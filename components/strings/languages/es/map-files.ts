// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {MapFilesStrings} from '../../map-files/strings.js';

export default (): MapFilesStrings => ({
  legend: "Descargar lo que se muestra",
  geojson: "Para programas de mapas (GeoJSON)",
  csv: "Para una hoja de cálculo (CSV)",
  hint: "Las personas no aparecen en ningún archivo.",
  nothing: "No hay nada que descargar.",
  fileName: "mapa",
  headings: {
    name: "Nombre",
    category: "Categoría",
    address: "Dirección",
    town: "Localidad",
    latitude: "Latitud",
    longitude: "Longitud",
    openingHours: "Horario",
    phone: "Teléfono",
    email: "Correo electrónico",
    website: "Sitio web",
    confirmedOn: "Comprobado el",
  },
});

