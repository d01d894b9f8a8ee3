// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {MapFilesStrings} from '../../map-files/strings.js';

export default (): MapFilesStrings => ({
  legend: "Descarregar o que é mostrado",
  geojson: "Para programas de mapas (GeoJSON)",
  csv: "Para um programa de tabelas (CSV)",
  hint: "Os membros não entram em nenhum arquivo.",
  nothing: "Não há nada para descarregar.",
  fileName: "mapa",
  headings: {
    name: "Nome",
    category: "Categoria",
    address: "Endereço",
    town: "Localidade",
    latitude: "Latitude",
    longitude: "Longitude",
    openingHours: "Horário",
    phone: "Telefone",
    email: "E-mail",
    website: "Site",
    confirmedOn: "Verificado em",
  },
});

