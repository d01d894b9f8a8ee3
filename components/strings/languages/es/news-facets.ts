// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {panelTexts} from './facets/panel.js';
import type {Numbers} from '../counting.js';
import type {NewsFacetStrings} from '../../news-facets/strings.js';

export default (numbers: Numbers): NewsFacetStrings => ({
  ...panelTexts(numbers),
  legend: "Filtrar artículos",
  labels: {category: "Categoría", author: "Autoría", language: "Idioma"},
  all: {category: "Todas las categorías", author: "Todo el mundo", language: "Todos los idiomas"},
  clearSearch: "Borrar la búsqueda",
  nothingFound: (query) =>
    query ? `Ningún artículo corresponde a «${query}» con estos filtros.` : "Ningún artículo corresponde a estos filtros.",
});

