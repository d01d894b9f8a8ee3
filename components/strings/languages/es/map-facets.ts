// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {panelTexts} from './facets/panel.js';
import type {Numbers} from '../counting.js';
import type {MapFacetStrings} from '../../map-facets/strings.js';

export default (numbers: Numbers): MapFacetStrings => ({
  ...panelTexts(numbers),
  legend: "Filtrar la lista y el mapa",
  labels: {layer: "Qué", category: "Categoría", town: "Localidad"},
  all: {layer: "Todo", category: "Todas las categorías", town: "Todas las localidades"},
  clearSearch: "Borrar la búsqueda",
  nothingFound: (query) => (query ? `Nada corresponde a «${query}» con estos filtros.` : "Nada corresponde a estos filtros."),
});

