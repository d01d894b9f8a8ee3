// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {panelTexts} from './facets/panel.js';
import type {Numbers} from '../counting.js';
import type {LibraryFacetStrings} from '../../library-facets/strings.js';

export default (numbers: Numbers): LibraryFacetStrings => ({
  ...panelTexts(numbers),
  legend: "Filtrar documentos",
  labels: {readers: "Quem pode ver", format: "Formato", language: "Língua", author: "Autoria", year: "Ano"},
  all: {
    readers: "Não importa quem",
    format: "Todos os formatos",
    language: "Todas as línguas",
    author: "Todas as pessoas",
    year: "Todos os anos",
  },
  clearSearch: "Limpar a pesquisa",
  nothingFound: (query) =>
    query ? `Nenhum documento corresponde a “${query}” com estes filtros.` : "Nenhum documento corresponde a estes filtros.",
});

