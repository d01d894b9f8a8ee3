// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {panelTexts} from './facets/panel.js';
import type {Numbers} from '../counting.js';
import type {LibraryFacetStrings} from '../../library-facets/strings.js';

export default (numbers: Numbers): LibraryFacetStrings => ({
  ...panelTexts(numbers),
  legend: "Filtrar documentos",
  labels: {readers: "Quién puede verlo", format: "Formato", language: "Idioma", author: "Autoría", year: "Año"},
  all: {
    readers: "Cualquiera",
    format: "Todos los formatos",
    language: "Todos los idiomas",
    author: "Todo el mundo",
    year: "Todos los años",
  },
  clearSearch: "Borrar la búsqueda",
  nothingFound: (query) =>
    query ? `Ningún documento corresponde a «${query}» con estos filtros.` : "Ningún documento corresponde a estos filtros.",
});

