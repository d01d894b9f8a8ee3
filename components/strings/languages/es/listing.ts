// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import {valueWords} from './things/value.js';
import type {ListingStrings} from '../../listing/strings.js';

export default (numbers: Numbers): ListingStrings => ({
  values: valueWords(numbers),
  search: "Buscar",
  count: (found, all, nouns) => {
    const say = (count: number) => (nouns ? numbers.plural(count, ...nouns) : numbers.plural(count, {one: (figure) => `${figure} resultado`, other: (figure) => `${figure} resultados`}));
    return found === all ? say(all) : `${say(found)} de ${numbers.format(all)}`;
  },
  empty: "Todavía no hay nada aquí.",
  nothingFound: (query, isNarrowed) => {
    if (!query) return "Nada corresponde a estos filtros.";
    return isNarrowed ? `Nada corresponde a «${query}» con estos filtros.` : `Nada corresponde a «${query}».`;
  },
  clearSearch: "Borrar la búsqueda",
  clearFilters: "Borrar los filtros",
  unnamed: "Sin nombre",
  failed: (host) => `No se muestra (${host})`,
  maybeOld: "No se pudo volver a leer: puede estar anticuado.",
  more: (count) => numbers.plural(count, {one: (figure) => `Queda por leer ${figure} ficha.`, other: (figure) => `Quedan por leer ${figure} fichas.`}),
  readMore: "Leer más",
  others: "Otros",
  printed: (query, left) =>
    `${query && `Búsqueda: «${query}».`}${left ? numbers.plural(left, {one: (figure) => ` Queda ${figure} más sin imprimir.`, other: (figure) => ` Quedan ${figure} más sin imprimir.`}) : ''}`,
  list: "Lista",
  table: {scroll: (label) => `${label}, se puede desplazar`},
  filters: {
    legend: "Filtrar",
    all: "Todo",
    value: (label, count) => `${label} (${numbers.format(count)})`,
    mostUsed: (count) => `Los ${numbers.format(count)} más frecuentes. Para los demás, use la búsqueda.`,
    nothingToChoose: "Todavía no hay ningún filtro que elegir.",
    from: {number: "de", date: "del", time: "de"},
    to: {number: "a", date: "al", time: "a"},
    between: (from, to) => (from === to ? from : `Entre ${from} y ${to}`),
    range: (label, from, to) => `${label}: ${from && to ? `de ${from} a ${to}` : from ? `desde ${from}` : `hasta ${to}`}`,
    chosen: "Filtros elegidos:",
    remove: (label) => `Quitar ${label}`,
    clear: "Borrar todo",
    sort: "Ordenar por",
    usualOrder: "Orden habitual",
    descending: (label) => `${label}, en orden descendente`,
    noList: "Esta parte de la página todavía no está preparada: falta la lista que hay que filtrar.",
  },
});

