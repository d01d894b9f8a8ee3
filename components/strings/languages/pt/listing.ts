// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import {valueWords} from './things/value.js';
import type {ListingStrings} from '../../listing/strings.js';

export default (numbers: Numbers): ListingStrings => ({
  values: valueWords(numbers),
  search: "Procurar",
  count: (found, all, nouns) => {
    const say = (count: number) => (nouns ? numbers.plural(count, ...nouns) : numbers.plural(count, {one: (figure) => `${figure} resultado`, other: (figure) => `${figure} resultados`}));
    return found === all ? say(all) : `${say(found)} de ${numbers.format(all)}`;
  },
  empty: "Ainda não há nada aqui.",
  nothingFound: (query, isNarrowed) => {
    if (!query) return "Nada corresponde a estes filtros.";
    return isNarrowed ? `Nada corresponde a “${query}” com estes filtros.` : `Nada corresponde a “${query}”.`;
  },
  clearSearch: "Limpar a pesquisa",
  clearFilters: "Limpar os filtros",
  unnamed: "Sem nome",
  failed: (host) => `Não mostrado (${host})`,
  maybeOld: "Não foi possível ler isto de novo: pode estar desatualizado.",
  more: (count) => numbers.plural(count, {one: (figure) => `Ainda falta ler ${figure} ficha.`, other: (figure) => `Ainda falta ler ${figure} fichas.`}),
  readMore: "Ler mais",
  others: "Outros",
  printed: (query, left) =>
    `${query && `Pesquisa: “${query}”.`}${left ? numbers.plural(left, {one: (figure) => ` Mais ${figure} não foi impresso.`, other: (figure) => ` Mais ${figure} não foram impressos.`}) : ''}`,
  list: "Lista",
  table: {scroll: (label) => `${label}, pode ser movida para os lados`},
  filters: {
    legend: "Filtrar",
    all: "Tudo",
    value: (label, count) => `${label} (${numbers.format(count)})`,
    mostUsed: (count) => `Os ${numbers.format(count)} mais frequentes. Para os outros, use a pesquisa.`,
    nothingToChoose: "Ainda não há nenhum filtro para escolher.",
    from: {number: "de", date: "de", time: "de"},
    to: {number: "até", date: "até", time: "até"},
    between: (from, to) => (from === to ? from : `Entre ${from} e ${to}`),
    range: (label, from, to) => `${label}: ${from && to ? `de ${from} a ${to}` : from ? `a partir de ${from}` : `até ${to}`}`,
    chosen: "Filtros escolhidos:",
    remove: (label) => `Retirar ${label}`,
    clear: "Limpar tudo",
    sort: "Ordenar por",
    usualOrder: "Ordem habitual",
    descending: (label) => `${label}, por ordem decrescente`,
    noList: "Esta parte da página ainda não está pronta: falta a lista a filtrar.",
  },
});

