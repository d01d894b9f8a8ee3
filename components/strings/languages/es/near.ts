// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {NearStrings} from '../../near/strings.js';

export default ({plural, format}: Numbers): NearStrings => ({
  open: "Alrededor de…",
  place: "Localidad",
  placeHint: "Una localidad donde hay integrantes.",
  distance: (kilometres, within) =>
    `${kilometres < 1 ? "a menos de 1 km" : `a ${format(Math.round(kilometres))} km`}${within ? `, con un margen de ${format(within)} km` : ''}`,
  notPlaced: (count) => plural(count, {one: (figure) => `${figure} integrante no está en el mapa.`, other: (figure) => `${figure} integrantes no están en el mapa.`}),
  onlyPlaced: "Solo se muestran los integrantes que están en el mapa.",
  nobody: "No se ha encontrado a nadie en el mapa.",
  nobodyWithin: "No se ha encontrado a nadie a esta distancia.",
});

