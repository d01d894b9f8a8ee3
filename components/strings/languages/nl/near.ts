// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {NearStrings} from '../../near/strings.js';

export default ({plural, format}: Numbers): NearStrings => ({
  open: "Rond…",
  place: "Stad of dorp",
  placeHint: "Een stad of dorp waar leden zijn.",
  distance: (kilometres, within) =>
    `${kilometres < 1 ? "minder dan 1 km hiervandaan" : `${format(Math.round(kilometres))} km hiervandaan`}${within ? `, op ${format(within)} km na` : ''}`,
  notPlaced: (count) => plural(count, {one: (figure) => `${figure} lid staat niet op de kaart.`, other: (figure) => `${figure} leden staan niet op de kaart.`}),
  onlyPlaced: "Alleen leden die op de kaart staan, worden getoond.",
  nobody: "Er is geen lid gevonden op de kaart.",
  nobodyWithin: "Er is geen lid gevonden binnen deze afstand.",
});

