// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {PollsStrings} from '../../polls/strings.js';

export default ({plural}: Numbers): PollsStrings => ({
  list: "Votaciones",
  search: "Buscar una votación",
  count: (count) => plural(count, {one: (figure) => `${figure} votación`, other: (figure) => `${figure} votaciones`}),
  phases: {open: "Abiertas para votar", soon: "Pronto", over: "A la espera del resultado", closed: "Cerradas"},
  others: "Otras",
  moments: {
    open: (date) => `Hasta el ${date}`,
    soon: (date) => `A partir del ${date}`,
    over: (date) => `El plazo para votar terminó el ${date}`,
    closed: (date) => `El plazo para votar terminó el ${date}`,
  },
  result: (verdict) => `Resultado: ${verdict}`,
  voted: "Usted ha votado.",
  noSummary: "No hay ningún texto al respecto.",
  empty: "Todavía no hay ninguna votación.",
  nothingFound: (query) => `Ninguna votación corresponde a «${query}».`,
  clearSearch: "Borrar la búsqueda",
  printed: (query, left) =>
    `${query && `Búsqueda: «${query}».`}${left ? plural(left, {one: (figure) => ` Queda sin imprimir ${figure} votación más.`, other: (figure) => ` Quedan sin imprimir ${figure} votaciones más.`}) : ''}`,
  failed: (host) => `Votación no mostrada (${host})`,
  maybeOld: "No se pudo volver a leer esta votación: puede haber cambiado.",
  more: (count) => plural(count, {one: (figure) => `Queda por leer ${figure} votación.`, other: (figure) => `Quedan por leer ${figure} votaciones.`}),
  readMore: "Leer más",
  unnamed: "Sin pregunta",
  signInFirst: "Inicie sesión para ver las votaciones de la cooperativa.",
  membersOnly: "Solo integrantes de la cooperativa ven sus votaciones.",
  noPlace: "Esta cooperativa todavía no tiene votaciones aquí.",
});

