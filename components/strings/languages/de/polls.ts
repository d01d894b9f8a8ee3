// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {PollsStrings} from '../../polls/strings.js';

export default ({plural}: Numbers): PollsStrings => ({
  list: "Abstimmungen",
  search: "Eine Abstimmung suchen",
  count: (count) => plural(count, {one: (figure) => `${figure} Abstimmung`, other: (figure) => `${figure} Abstimmungen`}),
  phases: {open: "Jetzt offen", soon: "Demnächst", over: "Warten auf das Ergebnis", closed: "Abgeschlossen"},
  others: "Andere",
  moments: {
    open: (date) => `Bis ${date}`,
    soon: (date) => `Ab ${date}`,
    over: (date) => `Man konnte bis ${date} abstimmen`,
    closed: (date) => `Man konnte bis ${date} abstimmen`,
  },
  result: (verdict) => `Ergebnis: ${verdict}`,
  voted: "Sie haben abgestimmt.",
  noSummary: "Es gibt keinen Text dazu.",
  empty: "Es gibt noch keine Abstimmung.",
  nothingFound: (query) => `Keine Abstimmung passt zu „${query}“.`,
  clearSearch: "Suche löschen",
  printed: (query, left) =>
    `${query && `Suche: „${query}“.`}${left ? plural(left, {one: (figure) => ` ${figure} weitere Abstimmung ist nicht gedruckt.`, other: (figure) => ` ${figure} weitere Abstimmungen sind nicht gedruckt.`}) : ''}`,
  failed: (host) => `Abstimmung nicht gezeigt (${host})`,
  maybeOld: "Diese Abstimmung konnte nicht neu geladen werden: Vielleicht hat sie sich geändert.",
  more: (count) => plural(count, {one: (figure) => `${figure} Abstimmung ist noch nicht geladen.`, other: (figure) => `${figure} Abstimmungen sind noch nicht geladen.`}),
  readMore: "Weitere zeigen",
  unnamed: "Ohne Frage",
  signInFirst: "Melden Sie sich an, um die Abstimmungen der Genossenschaft zu sehen.",
  membersOnly: "Nur Mitglieder der Genossenschaft sehen ihre Abstimmungen.",
  noPlace: "Diese Genossenschaft hat hier noch keine Abstimmungen.",
});

