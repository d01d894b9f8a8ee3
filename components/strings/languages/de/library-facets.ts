// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {panelTexts} from './facets/panel.js';
import type {Numbers} from '../counting.js';
import type {LibraryFacetStrings} from '../../library-facets/strings.js';

export default (numbers: Numbers): LibraryFacetStrings => ({
  ...panelTexts(numbers),
  legend: "Dokumente filtern",
  labels: {readers: "Wer es sehen kann", format: "Format", language: "Sprache", author: "Verfasst von", year: "Jahr"},
  all: {
    readers: "Beliebig",
    format: "Alle Formate",
    language: "Alle Sprachen",
    author: "Alle",
    year: "Alle Jahre",
  },
  clearSearch: "Suche löschen",
  nothingFound: (query) =>
    query ? `Kein Dokument passt zu „${query}“ mit diesen Filtern.` : "Kein Dokument passt zu diesen Filtern.",
});

