// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {AroundStrings} from '../../map-around/strings.js';

export default ({format}: Numbers): AroundStrings => ({
  legend: "À volta de um lugar",
  place: "Localidade ou lugar",
  placeHint: "Um dos que estão na lista.",
  unknown: (text) => `“${text}” não está na lista. Escolha um dos nomes propostos.`,
  here: "À minha volta",
  hereHint: "A sua localização não é guardada nem enviada.",
  searching: "Procurando a sua localização…",
  seeking: "Procurando este lugar…",
  refused: "O seu navegador não indica a sua localização. Escreva uma localidade em vez disso.",
  unavailable: "A sua localização não foi encontrada. Escreva uma localidade em vez disso.",
  within: "Distância",
  anyDistance: "Qualquer distância",
  kilometres: (count) => `No máximo ${format(count)} km`,
  clear: "Voltar à lista por nomes",
  sorted: (name) =>
    name === undefined ? "Do mais perto de você ao mais longe." : `Do mais perto de ${name} ao mais longe.`,
});

