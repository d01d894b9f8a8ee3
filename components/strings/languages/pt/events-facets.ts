// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {panelTexts} from './facets/panel.js';
import type {Numbers} from '../counting.js';
import type {EventFacetStrings} from '../../events-facets/strings.js';

const kilometres = (count: number) => `${count} km`;

export default (numbers: Numbers): EventFacetStrings => ({
  ...panelTexts(numbers),
  legend: "Filtrar eventos",
  labels: {
    group: "Grupo",
    category: "Tipo",
    attendance: "Presencial ou à distância",
    language: "Língua",
    place: "Lugar",
    distance: "Perto de",
  },
  all: {
    group: "Todos os grupos",
    category: "Todos os tipos",
    attendance: "Tanto faz",
    language: "Todas as línguas",
    place: "Todos os lugares",
    distance: "Em qualquer lugar",
  },
  attendance: {onSite: "Presencial", remote: "À distância"},
  distance: {
    within: "A menos de",
    kilometres,
    chosen: (count, place) => `A menos de ${kilometres(count)} de ${place}`,
  },
  clearSearch: "Limpar a pesquisa",
  nothingFound: (query) => (query ? `Nenhum evento corresponde a “${query}” com estes filtros.` : "Nenhum evento corresponde a estes filtros."),
});

