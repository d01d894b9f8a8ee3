// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {ArticleStrings} from '../../article/strings.js';
import {textWords} from './article/text.js';

export default (): ArticleStrings => ({
  ...textWords,
  unnamed: "Ohne Titel",
  by: (names) => `Von ${names}`,
  publishedBy: (name) => `Veröffentlicht von ${name}`,
  minutes: (count) => `${count} Min. Lesezeit`,
  changed: (date) => `Geändert am ${date}`,
  draft: "Entwurf: Nur Sie sehen ihn.",
  scheduled: (date) => `Erscheint am ${date}. Hier sehen nur Sie ihn.`,
  notYet: (date) => `Dieser Artikel erscheint am ${date}.`,
  categories: "Kategorien:",
  readAt: (host) => `Den Artikel bei ${host} lesen`,
  corrections: "Korrekturen",
  alsoIn: "Auch auf:",
  edit: "Artikel bearbeiten",
  translate: "Artikel übersetzen",
  maybeOld: "Der Artikel konnte nicht neu geladen werden: Vielleicht hat er sich geändert.",
  notOfCoop: (host) => `Dieser Artikel gehört nicht zu den Neuigkeiten der Genossenschaft. Er liegt bei ${host}.`,
});

