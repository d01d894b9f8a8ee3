// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {panelTexts} from './facets/panel.js';
import type {Numbers} from '../counting.js';
import type {NewsFacetStrings} from '../../news-facets/strings.js';

export default (numbers: Numbers): NewsFacetStrings => ({
  ...panelTexts(numbers),
  legend: "Filtra gli articoli",
  labels: {category: "Categoria", author: "Scritto da", language: "Lingua"},
  all: {category: "Tutte le categorie", author: "Tutte le persone", language: "Tutte le lingue"},
  clearSearch: "Cancella la ricerca",
  nothingFound: (query) =>
    query ? `Nessun articolo corrisponde a «${query}» con questi filtri.` : "Nessun articolo corrisponde a questi filtri.",
});

