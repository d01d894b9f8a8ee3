// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import {panelTexts} from './facets/panel.js';
import type {FacetStrings} from '../../facets/strings.js';

export default (numbers: Numbers): FacetStrings => ({
  ...panelTexts(numbers),
  legend: "Filtrar membros",
  group: "Grupo",
  all: {skills: "Todas as competências", place: "Todas as localidades", group: "Todos os grupos"},
  nothingFound: (query) => (query ? `Nenhum membro corresponde a “${query}” com estes filtros.` : "Nenhum membro corresponde a estes filtros."),
});

