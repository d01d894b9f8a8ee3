// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {panelTexts} from './facets/panel.js';
import type {Numbers} from '../counting.js';
import type {LibraryFacetStrings} from '../../library-facets/strings.js';

export default (numbers: Numbers): LibraryFacetStrings => ({
  ...panelTexts(numbers),
  legend: "Filtra i documenti",
  labels: {readers: "Chi può vederlo", format: "Formato", language: "Lingua", author: "Scritto da", year: "Anno"},
  all: {
    readers: "Indifferente",
    format: "Tutti i formati",
    language: "Tutte le lingue",
    author: "Tutte le persone",
    year: "Tutti gli anni",
  },
  clearSearch: "Cancella la ricerca",
  nothingFound: (query) =>
    query ? `Nessun documento corrisponde a «${query}» con questi filtri.` : "Nessun documento corrisponde a questi filtri.",
});

