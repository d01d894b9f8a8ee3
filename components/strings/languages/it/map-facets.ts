// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {panelTexts} from './facets/panel.js';
import type {Numbers} from '../counting.js';
import type {MapFacetStrings} from '../../map-facets/strings.js';

export default (numbers: Numbers): MapFacetStrings => ({
  ...panelTexts(numbers),
  legend: "Filtra l’elenco e la mappa",
  labels: {layer: "Che cosa", category: "Categoria", town: "Comune"},
  all: {layer: "Tutto", category: "Tutte le categorie", town: "Tutti i comuni"},
  clearSearch: "Cancella la ricerca",
  nothingFound: (query) => (query ? `Niente corrisponde a «${query}» con questi filtri.` : "Niente corrisponde a questi filtri."),
});

