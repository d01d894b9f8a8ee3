// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {PollsStrings} from '../../polls/strings.js';

export default ({plural}: Numbers): PollsStrings => ({
  list: "Stemmingen",
  search: "Een stemming zoeken",
  count: (count) => plural(count, {one: (figure) => `${figure} stemming`, other: (figure) => `${figure} stemmingen`}),
  phases: {open: "Nu stemmen", soon: "Binnenkort", over: "Wachten op de uitslag", closed: "Gesloten"},
  others: "Overige",
  moments: {
    open: (date) => `Tot ${date}`,
    soon: (date) => `Vanaf ${date}`,
    over: (date) => `Stemmen kon tot ${date}`,
    closed: (date) => `Stemmen kon tot ${date}`,
  },
  result: (verdict) => `Uitslag: ${verdict}`,
  voted: "Je hebt gestemd.",
  noSummary: "Er is geen tekst over.",
  empty: "Er is nog geen stemming.",
  nothingFound: (query) => `Geen stemming komt overeen met “${query}”.`,
  clearSearch: "De zoekopdracht wissen",
  printed: (query, left) =>
    `${query && `Gezocht op: “${query}”.`}${left ? plural(left, {one: (figure) => ` Nog ${figure} stemming is niet afgedrukt.`, other: (figure) => ` Nog ${figure} stemmingen zijn niet afgedrukt.`}) : ''}`,
  failed: (host) => `Stemming niet getoond (${host})`,
  maybeOld: "Deze stemming kon niet opnieuw worden gelezen: misschien is ze gewijzigd.",
  more: (count) => plural(count, {one: (figure) => `${figure} stemming is nog niet gelezen.`, other: (figure) => `${figure} stemmingen zijn nog niet gelezen.`}),
  readMore: "Meer lezen",
  unnamed: "Zonder vraag",
  signInFirst: "Log in om de stemmingen van de coöperatie te zien.",
  membersOnly: "Alleen leden van de coöperatie zien haar stemmingen.",
  noPlace: "Deze coöperatie heeft hier nog geen stemmingen.",
});

