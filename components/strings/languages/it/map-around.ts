// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {AroundStrings} from '../../map-around/strings.js';

export default ({format}: Numbers): AroundStrings => ({
  legend: "Intorno a un luogo",
  place: "Comune o luogo",
  placeHint: "Uno di quelli dell’elenco.",
  unknown: (text) => `«${text}» non è nell’elenco. Scegli uno dei nomi proposti.`,
  here: "Intorno a me",
  hereHint: "La tua posizione non viene né conservata né inviata.",
  searching: "Ricerca della tua posizione…",
  seeking: "Ricerca di questo luogo…",
  refused: "Il tuo browser non dà la tua posizione. Scrivi invece un comune.",
  unavailable: "Non è stato possibile trovare la tua posizione. Scrivi invece un comune.",
  within: "Distanza",
  anyDistance: "Qualsiasi distanza",
  kilometres: (count) => `al massimo ${format(count)} km`,
  clear: "Torna all’elenco per nome",
  sorted: (name) =>
    name === undefined ? "Dal più vicino a te al più lontano." : `Dal più vicino a ${name} al più lontano.`,
});

