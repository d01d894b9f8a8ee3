// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {panelTexts} from './facets/panel.js';
import type {Numbers} from '../counting.js';
import type {MapFacetStrings} from '../../map-facets/strings.js';

export default (numbers: Numbers): MapFacetStrings => ({
  ...panelTexts(numbers),
  legend: "Liste und Karte filtern",
  labels: {layer: "Was", category: "Kategorie", town: "Gemeinde"},
  all: {layer: "Alles", category: "Alle Kategorien", town: "Alle Gemeinden"},
  clearSearch: "Suche löschen",
  nothingFound: (query) => (query ? `Nichts passt zu „${query}“ mit diesen Filtern.` : "Nichts passt zu diesen Filtern."),
});

