// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {ArticleStrings} from '../../article/strings.js';
import {textWords} from './article/text.js';

export default (): ArticleStrings => ({
  ...textWords,
  unnamed: "Zonder titel",
  by: (names) => `Door ${names}`,
  publishedBy: (name) => `Gepubliceerd door ${name}`,
  minutes: (count) => `${count} min. leestijd`,
  changed: (date) => `Gewijzigd op ${date}`,
  draft: "Concept: alleen jij ziet het.",
  scheduled: (date) => `Verschijnt op ${date}. Alleen jij ziet het hier.`,
  notYet: (date) => `Dit artikel verschijnt op ${date}.`,
  categories: "Categorieën:",
  readAt: (host) => `Het artikel lezen op ${host}`,
  corrections: "Rechtzettingen",
  alsoIn: "Ook in:",
  edit: "Het artikel wijzigen",
  translate: "Het artikel vertalen",
  maybeOld: "Het artikel kon niet opnieuw worden gelezen: misschien is het gewijzigd.",
  notOfCoop: (host) => `Dit artikel hoort niet bij het nieuws van de coöperatie. Het staat op ${host}.`,
});

