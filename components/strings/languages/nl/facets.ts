// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import {panelTexts} from './facets/panel.js';
import type {FacetStrings} from '../../facets/strings.js';

export default (numbers: Numbers): FacetStrings => ({
  ...panelTexts(numbers),
  legend: "Leden filteren",
  group: "Groep",
  all: {skills: "Alle vaardigheden", place: "Alle woonplaatsen", group: "Alle groepen"},
  nothingFound: (query) => (query ? `Geen lid komt overeen met “${query}” en deze filters.` : "Geen lid komt overeen met deze filters."),
});

