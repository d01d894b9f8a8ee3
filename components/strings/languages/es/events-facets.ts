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
    attendance: "En persona o a distancia",
    language: "Idioma",
    place: "Lugar",
    distance: "Cerca de",
  },
  all: {
    group: "Todos los grupos",
    category: "Todos los tipos",
    attendance: "De cualquier forma",
    language: "Todos los idiomas",
    place: "Todos los lugares",
    distance: "En cualquier lugar",
  },
  attendance: {onSite: "En persona", remote: "A distancia"},
  distance: {
    within: "A menos de",
    kilometres,
    chosen: (count, place) => `A menos de ${kilometres(count)} de ${place}`,
  },
  clearSearch: "Borrar la búsqueda",
  nothingFound: (query) => (query ? `Ningún evento corresponde a «${query}» con estos filtros.` : "Ningún evento corresponde a estos filtros."),
});

