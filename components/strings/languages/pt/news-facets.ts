// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {panelTexts} from './facets/panel.js';
import type {Numbers} from '../counting.js';
import type {NewsFacetStrings} from '../../news-facets/strings.js';

export default (numbers: Numbers): NewsFacetStrings => ({
  ...panelTexts(numbers),
  legend: "Filtrar artigos",
  labels: {category: "Categoria", author: "Autoria", language: "Língua"},
  all: {category: "Todas as categorias", author: "Todas as pessoas", language: "Todas as línguas"},
  clearSearch: "Limpar a pesquisa",
  nothingFound: (query) =>
    query ? `Nenhum artigo corresponde a “${query}” com estes filtros.` : "Nenhum artigo corresponde a estes filtros.",
});

