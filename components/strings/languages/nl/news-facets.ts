// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {panelTexts} from './facets/panel.js';
import type {Numbers} from '../counting.js';
import type {NewsFacetStrings} from '../../news-facets/strings.js';

export default (numbers: Numbers): NewsFacetStrings => ({
  ...panelTexts(numbers),
  legend: "Artikelen filteren",
  labels: {category: "Categorie", author: "Auteur", language: "Taal"},
  all: {category: "Alle categorieën", author: "Iedereen", language: "Alle talen"},
  clearSearch: "De zoekopdracht wissen",
  nothingFound: (query) =>
    query ? `Geen artikel komt overeen met “${query}” en deze filters.` : "Geen artikel komt overeen met deze filters.",
});

