// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {NearStrings} from '../../near/strings.js';

export default ({plural, format}: Numbers): NearStrings => ({
  open: "Rund um…",
  place: "Gemeinde",
  placeHint: "Eine Gemeinde, in der es Mitglieder gibt.",
  distance: (kilometres, within) =>
    `${kilometres < 1 ? "weniger als 1 km entfernt" : `${format(Math.round(kilometres))} km entfernt`}${within ? `, auf ${format(within)} km genau` : ''}`,
  notPlaced: (count) => plural(count, {one: (figure) => `${figure} Mitglied ist nicht auf der Karte.`, other: (figure) => `${figure} Mitglieder sind nicht auf der Karte.`}),
  onlyPlaced: "Gezeigt werden nur Mitglieder, die auf der Karte sind.",
  nobody: "Auf der Karte wurde kein Mitglied gefunden.",
  nobodyWithin: "In dieser Entfernung wurde kein Mitglied gefunden.",
});

