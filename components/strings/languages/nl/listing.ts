// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import {valueWords} from './things/value.js';
import type {ListingStrings} from '../../listing/strings.js';

export default (numbers: Numbers): ListingStrings => ({
  values: valueWords(numbers),
  search: "Zoeken",
  count: (found, all, nouns) => {
    const say = (count: number) => (nouns ? numbers.plural(count, ...nouns) : numbers.plural(count, {one: (figure) => `${figure} resultaat`, other: (figure) => `${figure} resultaten`}));
    return found === all ? say(all) : `${say(found)} van ${numbers.format(all)}`;
  },
  empty: "Er is hier nog niets.",
  nothingFound: (query, isNarrowed) => {
    if (!query) return "Niets komt overeen met deze filters.";
    return isNarrowed ? `Niets komt overeen met “${query}” en deze filters.` : `Niets komt overeen met “${query}”.`;
  },
  clearSearch: "De zoekopdracht wissen",
  clearFilters: "De filters wissen",
  unnamed: "Zonder naam",
  failed: (host) => `Niet getoond (${host})`,
  maybeOld: "Dit kon niet opnieuw worden gelezen: misschien is het verouderd.",
  more: (count) => numbers.plural(count, {one: (figure) => `${figure} item is nog niet gelezen.`, other: (figure) => `${figure} items zijn nog niet gelezen.`}),
  readMore: "Meer lezen",
  others: "Overige",
  printed: (query, left) =>
    `${query && `Gezocht op: “${query}”.`}${left ? numbers.plural(left, {one: (figure) => ` Nog ${figure} is niet afgedrukt.`, other: (figure) => ` Nog ${figure} zijn niet afgedrukt.`}) : ''}`,
  list: "Lijst",
  table: {scroll: (label) => `${label}, verschuifbaar`},
  filters: {
    legend: "Filteren",
    all: "Alle",
    value: (label, count) => `${label} (${numbers.format(count)})`,
    mostUsed: (count) => `De ${numbers.format(count)} meest voorkomende. Zoek om de andere te vinden.`,
    nothingToChoose: "Er is nog geen filter om te kiezen.",
    from: {number: "vanaf", date: "vanaf", time: "vanaf"},
    to: {number: "tot en met", date: "tot en met", time: "tot en met"},
    between: (from, to) => (from === to ? from : `Tussen ${from} en ${to}`),
    range: (label, from, to) => `${label}: ${from && to ? `${from} tot en met ${to}` : from ? `vanaf ${from}` : `tot en met ${to}`}`,
    chosen: "Gekozen filters:",
    remove: (label) => `${label} verwijderen`,
    clear: "Alles wissen",
    sort: "Sorteren op",
    usualOrder: "Gewone volgorde",
    descending: (label) => `${label}, aflopend`,
    noList: "Dit deel van de pagina is nog niet ingesteld: de lijst om te filteren ontbreekt.",
  },
});

