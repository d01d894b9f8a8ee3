// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {NewsPageWords} from '../../../../vocab/formats/html/news/words.js';

export default (): NewsPageWords => ({
  language: 'de',
  untitled: "Ohne Titel",
  allNews: "Alle Neuigkeiten",
  feed: "Diese Neuigkeiten abonnieren (Atom-Feed)",
  by: (names) => `von ${names}`,
  minutes: (count) => `${count} Min. Lesezeit`,
  changed: (date) => `geändert am ${date}`,
  categories: "Kategorien:",
  corrections: "Korrekturen",
  alsoIn: "Auch auf:",
  readAt: (host) => `Den Artikel bei ${host} lesen`,
  table: "Tabelle",
  isCut: "Der Text ist zu lang, um ganz gezeigt zu werden.",
  empty: "Zurzeit keine Neuigkeiten.",
});

