// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import {panelTexts} from './facets/panel.js';
import type {FacetStrings} from '../../facets/strings.js';

export default (numbers: Numbers): FacetStrings => ({
  ...panelTexts(numbers),
  legend: "Filtrar integrantes",
  group: "Grupo",
  all: {skills: "Todas las habilidades", place: "Todas las localidades", group: "Todos los grupos"},
  nothingFound: (query) => (query ? `Nadie corresponde a «${query}» con estos filtros.` : "Nadie corresponde a estos filtros."),
});

