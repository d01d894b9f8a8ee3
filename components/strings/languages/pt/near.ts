// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {NearStrings} from '../../near/strings.js';

export default ({plural, format}: Numbers): NearStrings => ({
  open: "À volta de…",
  place: "Localidade",
  placeHint: "Uma localidade onde há membros.",
  distance: (kilometres, within) =>
    `${kilometres < 1 ? "a menos de 1 km" : `a ${format(Math.round(kilometres))} km`}${within ? `, com margem de ${format(within)} km` : ''}`,
  notPlaced: (count) => plural(count, {one: (figure) => `${figure} membro não está no mapa.`, other: (figure) => `${figure} membros não estão no mapa.`}),
  onlyPlaced: "Só são mostrados os membros que estão no mapa.",
  nobody: "Nenhum membro encontrado no mapa.",
  nobodyWithin: "Nenhum membro encontrado a esta distância.",
});

