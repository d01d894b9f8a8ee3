// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {textWords} from './article/text.js';
import type {Numbers} from '../counting.js';
import type {NewsStrings} from '../../news/strings.js';

export default ({plural}: Numbers): NewsStrings => ({
  ...textWords,
  list: "Neuigkeiten",
  search: "Einen Artikel suchen",
  count: (count) => plural(count, {one: (figure) => `${figure} Artikel`, other: (figure) => `${figure} Artikel`}),
  unnamed: "Ohne Titel",
  by: (names) => `Von ${names}`,
  minutes: (count) => `${count} Min. Lesezeit`,
  alsoIn: "Auch auf:",
  at: (host) => `Bei ${host} lesen`,
  scheduled: (date) => `Erscheint am ${date}. Hier sehen nur Sie ihn.`,
  noText: "Dieser Artikel hat keinen Text.",
  empty: "Es gibt noch keinen Artikel.",
  nothingFound: (query) => `Kein Artikel passt zu „${query}“.`,
  clearSearch: "Suche löschen",
  printed: (query, left) =>
    `${query && `Suche: „${query}“.`}${left ? plural(left, {one: (figure) => ` ${figure} weiterer Artikel ist nicht gedruckt.`, other: (figure) => ` ${figure} weitere Artikel sind nicht gedruckt.`}) : ''}`,
  failed: (host) => `Artikel nicht gezeigt (${host})`,
  maybeOld: "Dieser Artikel konnte nicht neu geladen werden: Vielleicht hat er sich geändert.",
  more: (count) => plural(count, {one: (figure) => `${figure} Artikel ist noch nicht geladen.`, other: (figure) => `${figure} Artikel sind noch nicht geladen.`}),
  readMore: "Weitere zeigen",
  noPlace: "Diese Genossenschaft hat hier noch keine Neuigkeiten.",
  subscribe: "Neuigkeiten abonnieren (Atom-Feed)",
  drafts: {
    show: "Meine Entwürfe",
    title: "Meine Entwürfe",
    none: "Sie haben keinen Entwurf.",
    outsider: "Nur Mitglieder der Genossenschaft schreiben Artikel.",
  },
});

