// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {IndexedStrings} from '../../indexed/strings.js';

export default ({plural, format}: Numbers): IndexedStrings => ({
  searching: "Aan het zoeken…",
  moreThan: (count) => (count ? plural(count, {one: (figure) => `Meer dan ${figure} lid gevonden`, other: (figure) => `Meer dan ${figure} leden gevonden`}) : "Tot nu toe geen lid gevonden"),
  moreResults: (count) => (count ? plural(count, {one: (figure) => `Meer dan ${figure} resultaat`, other: (figure) => `Meer dan ${figure} resultaten`}) : "Nog niets gevonden"),
  page: (page) => `Pagina ${format(page)}`,
  paused: "Nog niet de hele lijst is doorzocht.",
  goOn: "Verder zoeken",
  partMissing: "Een deel van de lijst kon niet worden gelezen: misschien ontbreken hier leden.",
  findValue: (label) => `Zoeken in “${label}”`,
});

