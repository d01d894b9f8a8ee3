// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {AroundStrings} from '../../map-around/strings.js';

export default ({format}: Numbers): AroundStrings => ({
  legend: "Alrededor de un lugar",
  place: "Localidad o lugar",
  placeHint: "Uno de los que están en la lista.",
  unknown: (text) => `«${text}» no está en la lista. Elija uno de los nombres que se ofrecen.`,
  here: "A mi alrededor",
  hereHint: "Su ubicación no se guarda ni se envía.",
  searching: "Buscando su ubicación…",
  seeking: "Buscando este lugar…",
  refused: "Su navegador no da su ubicación. Escriba una localidad en su lugar.",
  unavailable: "No se encontró su ubicación. Escriba una localidad en su lugar.",
  within: "Distancia",
  anyDistance: "Cualquier distancia",
  kilometres: (count) => `${format(count)} km como máximo`,
  clear: "Volver a la lista por nombres",
  sorted: (name) =>
    name === undefined ? "De lo más cercano a usted a lo más lejano." : `De lo más cercano a ${name} a lo más lejano.`,
});

