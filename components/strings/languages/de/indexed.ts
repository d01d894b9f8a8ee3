// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {IndexedStrings} from '../../indexed/strings.js';

export default ({plural, format}: Numbers): IndexedStrings => ({
  searching: "Suche läuft…",
  moreThan: (count) => (count ? plural(count, {one: (figure) => `Mehr als ${figure} Mitglied gefunden`, other: (figure) => `Mehr als ${figure} Mitglieder gefunden`}) : "Bisher kein Mitglied gefunden"),
  moreResults: (count) => (count ? plural(count, {one: (figure) => `Mehr als ${figure} Treffer`, other: (figure) => `Mehr als ${figure} Treffer`}) : "Bisher nichts gefunden"),
  page: (page) => `Seite ${format(page)}`,
  paused: "Die Liste ist noch nicht ganz durchsucht.",
  goOn: "Weitersuchen",
  partMissing: "Ein Teil der Liste konnte nicht gelesen werden: Vielleicht fehlen hier Mitglieder.",
  findValue: (label) => `In „${label}“ suchen`,
});

