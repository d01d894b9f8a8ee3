// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {panelTexts} from './facets/panel.js';
import type {Numbers} from '../counting.js';
import type {MapFacetStrings} from '../../map-facets/strings.js';

export default (numbers: Numbers): MapFacetStrings => ({
  ...panelTexts(numbers),
  legend: "Filtrar a lista e o mapa",
  labels: {layer: "O quê", category: "Categoria", town: "Localidade"},
  all: {layer: "Tudo", category: "Todas as categorias", town: "Todas as localidades"},
  clearSearch: "Limpar a pesquisa",
  nothingFound: (query) => (query ? `Nada corresponde a “${query}” com estes filtros.` : "Nada corresponde a estes filtros."),
});

