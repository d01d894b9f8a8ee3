// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {NearStrings} from '../../near/strings.js';

export default ({plural, format}: Numbers): NearStrings => ({
  open: "Intorno a…",
  place: "Comune",
  placeHint: "Un comune in cui ci sono membri.",
  distance: (kilometres, within) =>
    `${kilometres < 1 ? "a meno di 1 km" : `a ${format(Math.round(kilometres))} km`}${within ? `, con uno scarto di ${format(within)} km` : ''}`,
  notPlaced: (count) => plural(count, {one: (figure) => `${figure} membro non è sulla mappa.`, other: (figure) => `${figure} membri non sono sulla mappa.`}),
  onlyPlaced: "Sono mostrati solo i membri che sono sulla mappa.",
  nobody: "Nessun membro trovato sulla mappa.",
  nobodyWithin: "Nessun membro trovato a questa distanza.",
});

