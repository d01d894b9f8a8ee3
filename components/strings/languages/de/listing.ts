// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import {valueWords} from './things/value.js';
import type {ListingStrings} from '../../listing/strings.js';

export default (numbers: Numbers): ListingStrings => ({
  values: valueWords(numbers),
  search: "Suchen",
  count: (found, all, nouns) => {
    const say = (count: number) => (nouns ? numbers.plural(count, ...nouns) : numbers.plural(count, {one: (figure) => `${figure} Ergebnis`, other: (figure) => `${figure} Ergebnisse`}));
    return found === all ? say(all) : `${say(found)} von ${numbers.format(all)}`;
  },
  empty: "Hier ist noch nichts.",
  nothingFound: (query, isNarrowed) => {
    if (!query) return "Nichts passt zu diesen Filtern.";
    return isNarrowed ? `Nichts passt zu „${query}“ mit diesen Filtern.` : `Nichts passt zu „${query}“.`;
  },
  clearSearch: "Suche löschen",
  clearFilters: "Filter entfernen",
  unnamed: "Ohne Namen",
  failed: (host) => `Nicht gezeigt (${host})`,
  maybeOld: "Das konnte nicht neu geladen werden: Vielleicht ist es veraltet.",
  more: (count) => numbers.plural(count, {one: (figure) => `${figure} Eintrag ist noch nicht geladen.`, other: (figure) => `${figure} Einträge sind noch nicht geladen.`}),
  readMore: "Weitere zeigen",
  others: "Andere",
  printed: (query, left) =>
    `${query && `Suche: „${query}“.`}${left ? numbers.plural(left, {one: (figure) => ` ${figure} weiterer Eintrag ist nicht gedruckt.`, other: (figure) => ` ${figure} weitere Einträge sind nicht gedruckt.`}) : ''}`,
  list: "Liste",
  table: {scroll: (label) => `${label}, seitlich verschiebbar`},
  filters: {
    legend: "Filtern",
    all: "Alle",
    value: (label, count) => `${label} (${numbers.format(count)})`,
    mostUsed: (count) => `Die ${numbers.format(count)} häufigsten. Die anderen finden Sie über die Suche.`,
    nothingToChoose: "Es gibt noch keinen Filter zur Auswahl.",
    from: {number: "von", date: "von", time: "von"},
    to: {number: "bis", date: "bis", time: "bis"},
    between: (from, to) => (from === to ? from : `Zwischen ${from} und ${to}`),
    range: (label, from, to) => `${label}: ${from && to ? `${from} bis ${to}` : from ? `ab ${from}` : `bis ${to}`}`,
    chosen: "Gewählte Filter:",
    remove: (label) => `${label} entfernen`,
    clear: "Alle entfernen",
    sort: "Sortieren nach",
    usualOrder: "Übliche Reihenfolge",
    descending: (label) => `${label}, absteigend`,
    noList: "Dieser Teil der Seite ist noch nicht eingerichtet: Die Liste, die gefiltert werden soll, fehlt.",
  },
});

