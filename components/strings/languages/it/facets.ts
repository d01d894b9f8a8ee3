// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import {panelTexts} from './facets/panel.js';
import type {FacetStrings} from '../../facets/strings.js';

export default (numbers: Numbers): FacetStrings => ({
  ...panelTexts(numbers),
  legend: "Filtra i membri",
  group: "Gruppo",
  all: {skills: "Tutte le competenze", place: "Tutti i comuni", group: "Tutti i gruppi"},
  nothingFound: (query) => (query ? `Nessun membro corrisponde a «${query}» con questi filtri.` : "Nessun membro corrisponde a questi filtri."),
});

