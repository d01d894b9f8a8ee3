// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {panelTexts} from './facets/panel.js';
import type {Numbers} from '../counting.js';
import type {NewsFacetStrings} from '../../news-facets/strings.js';

export default (numbers: Numbers): NewsFacetStrings => ({
  ...panelTexts(numbers),
  legend: "Artikel filtern",
  labels: {category: "Kategorie", author: "Verfasst von", language: "Sprache"},
  all: {category: "Alle Kategorien", author: "Alle", language: "Alle Sprachen"},
  clearSearch: "Suche löschen",
  nothingFound: (query) =>
    query ? `Kein Artikel passt zu „${query}“ mit diesen Filtern.` : "Kein Artikel passt zu diesen Filtern.",
});

