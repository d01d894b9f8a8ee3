// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {panelTexts} from './facets/panel.js';
import type {Numbers} from '../counting.js';
import type {MapFacetStrings} from '../../map-facets/strings.js';

export default (numbers: Numbers): MapFacetStrings => ({
  ...panelTexts(numbers),
  legend: "De lijst en de kaart filteren",
  labels: {layer: "Wat", category: "Categorie", town: "Stad of dorp"},
  all: {layer: "Alles", category: "Alle categorieën", town: "Alle steden en dorpen"},
  clearSearch: "De zoekopdracht wissen",
  nothingFound: (query) => (query ? `Niets komt overeen met “${query}” en deze filters.` : "Niets komt overeen met deze filters."),
});

