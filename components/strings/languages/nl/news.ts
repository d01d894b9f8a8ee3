// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {textWords} from './article/text.js';
import type {Numbers} from '../counting.js';
import type {NewsStrings} from '../../news/strings.js';

export default ({plural}: Numbers): NewsStrings => ({
  ...textWords,
  list: "Nieuws",
  search: "Een artikel zoeken",
  count: (count) => plural(count, {one: (figure) => `${figure} artikel`, other: (figure) => `${figure} artikelen`}),
  unnamed: "Zonder titel",
  by: (names) => `Door ${names}`,
  minutes: (count) => `${count} min. leestijd`,
  alsoIn: "Ook in:",
  at: (host) => `Lezen op ${host}`,
  scheduled: (date) => `Verschijnt op ${date}. Alleen jij ziet het hier.`,
  noText: "Dit artikel heeft geen tekst.",
  empty: "Er is nog geen artikel.",
  nothingFound: (query) => `Geen artikel komt overeen met “${query}”.`,
  clearSearch: "De zoekopdracht wissen",
  printed: (query, left) =>
    `${query && `Gezocht op: “${query}”.`}${left ? plural(left, {one: (figure) => ` Nog ${figure} artikel is niet afgedrukt.`, other: (figure) => ` Nog ${figure} artikelen zijn niet afgedrukt.`}) : ''}`,
  failed: (host) => `Artikel niet getoond (${host})`,
  maybeOld: "Dit artikel kon niet opnieuw worden gelezen: misschien is het gewijzigd.",
  more: (count) => plural(count, {one: (figure) => `${figure} artikel is nog niet gelezen.`, other: (figure) => `${figure} artikelen zijn nog niet gelezen.`}),
  readMore: "Meer lezen",
  noPlace: "Deze coöperatie heeft hier nog geen nieuws.",
  subscribe: "Het nieuws volgen (Atom-feed)",
  drafts: {
    show: "Mijn concepten",
    title: "Mijn concepten",
    none: "Je hebt geen concepten.",
    outsider: "Alleen leden van de coöperatie schrijven artikelen.",
  },
});

