// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import {valueWords} from './things/value.js';
import type {ListingStrings} from '../../listing/strings.js';

export default (numbers: Numbers): ListingStrings => ({
  values: valueWords(numbers),
  search: "Cerca",
  count: (found, all, nouns) => {
    const say = (count: number) => (nouns ? numbers.plural(count, ...nouns) : numbers.plural(count, {one: (figure) => `${figure} risultato`, other: (figure) => `${figure} risultati`}));
    return found === all ? say(all) : `${say(found)} su ${numbers.format(all)}`;
  },
  empty: "Qui non c’è ancora niente.",
  nothingFound: (query, isNarrowed) => {
    if (!query) return "Niente corrisponde a questi filtri.";
    return isNarrowed ? `Niente corrisponde a «${query}» con questi filtri.` : `Niente corrisponde a «${query}».`;
  },
  clearSearch: "Cancella la ricerca",
  clearFilters: "Togli i filtri",
  unnamed: "Senza nome",
  failed: (host) => `Non mostrato (${host})`,
  maybeOld: "Non è stato possibile rileggere questa scheda: può non essere aggiornata.",
  more: (count) => numbers.plural(count, {one: (figure) => `${figure} scheda non è ancora stata letta.`, other: (figure) => `${figure} schede non sono ancora state lette.`}),
  readMore: "Leggi altri",
  others: "Altri",
  printed: (query, left) =>
    `${query && `Ricerca: «${query}».`}${left ? numbers.plural(left, {one: (figure) => ` ${figure} altro non è stampato.`, other: (figure) => ` Altri ${figure} non sono stampati.`}) : ''}`,
  list: "Elenco",
  table: {scroll: (label) => `${label}, da far scorrere`},
  filters: {
    legend: "Filtra",
    all: "Tutto",
    value: (label, count) => `${label} (${numbers.format(count)})`,
    mostUsed: (count) => `I ${numbers.format(count)} più comuni. Per gli altri usa la ricerca.`,
    nothingToChoose: "Non c’è ancora nessun filtro da scegliere.",
    from: {number: "da", date: "dal", time: "dalle"},
    to: {number: "a", date: "al", time: "alle"},
    between: (from, to) => (from === to ? from : `Tra ${from} e ${to}`),
    range: (label, from, to) => `${label}: ${from && to ? `${from} – ${to}` : from ? `${from} e oltre` : `non oltre ${to}`}`,
    chosen: "Filtri scelti:",
    remove: (label) => `Togli ${label}`,
    clear: "Togli tutto",
    sort: "Ordina per",
    usualOrder: "Ordine abituale",
    descending: (label) => `${label}, in ordine inverso`,
    noList: "Questa parte della pagina non è ancora pronta: manca l’elenco da filtrare.",
  },
});

