// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {panelTexts} from './facets/panel.js';
import type {Numbers} from '../counting.js';
import type {LibraryFacetStrings} from '../../library-facets/strings.js';

export default (numbers: Numbers): LibraryFacetStrings => ({
  ...panelTexts(numbers),
  legend: "Documenten filteren",
  labels: {readers: "Wie het kan zien", format: "Formaat", language: "Taal", author: "Auteur", year: "Jaar"},
  all: {
    readers: "Maakt niet uit",
    format: "Alle formaten",
    language: "Alle talen",
    author: "Iedereen",
    year: "Alle jaren",
  },
  clearSearch: "De zoekopdracht wissen",
  nothingFound: (query) =>
    query ? `Geen document komt overeen met “${query}” en deze filters.` : "Geen document komt overeen met deze filters.",
});

