// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {NewsPageWords} from '../../../../vocab/formats/html/news/words.js';

export default (): NewsPageWords => ({
  language: 'nl',
  untitled: "Zonder titel",
  allNews: "Al het nieuws",
  feed: "Dit nieuws volgen (Atom-feed)",
  by: (names) => `door ${names}`,
  minutes: (count) => `${count} min. leestijd`,
  changed: (date) => `gewijzigd op ${date}`,
  categories: "categorieën:",
  corrections: "Rechtzettingen",
  alsoIn: "Ook in:",
  readAt: (host) => `Het artikel lezen op ${host}`,
  table: "Tabel",
  isCut: "De tekst is te lang om helemaal te worden getoond.",
  empty: "Op dit moment geen nieuws.",
});

