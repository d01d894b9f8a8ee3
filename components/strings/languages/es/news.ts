// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {textWords} from './article/text.js';
import type {Numbers} from '../counting.js';
import type {NewsStrings} from '../../news/strings.js';

export default ({plural}: Numbers): NewsStrings => ({
  ...textWords,
  list: "Noticias",
  search: "Buscar un artículo",
  count: (count) => plural(count, {one: (figure) => `${figure} artículo`, other: (figure) => `${figure} artículos`}),
  unnamed: "Sin título",
  by: (names) => `Por ${names}`,
  minutes: (count) => `${count} min de lectura`,
  alsoIn: "También en:",
  at: (host) => `Leerlo en ${host}`,
  scheduled: (date) => `Aparecerá el ${date}. Aquí solo lo ve usted.`,
  noText: "Este artículo no tiene texto.",
  empty: "Todavía no hay ningún artículo.",
  nothingFound: (query) => `Ningún artículo corresponde a «${query}».`,
  clearSearch: "Borrar la búsqueda",
  printed: (query, left) =>
    `${query && `Búsqueda: «${query}».`}${left ? plural(left, {one: (figure) => ` Queda sin imprimir ${figure} artículo más.`, other: (figure) => ` Quedan sin imprimir ${figure} artículos más.`}) : ''}`,
  failed: (host) => `Artículo no mostrado (${host})`,
  maybeOld: "No se pudo volver a leer este artículo: puede haber cambiado.",
  more: (count) => plural(count, {one: (figure) => `Queda por leer ${figure} artículo.`, other: (figure) => `Quedan por leer ${figure} artículos.`}),
  readMore: "Leer más",
  noPlace: "Esta cooperativa todavía no tiene noticias aquí.",
  subscribe: "Suscribirse al canal (Atom)",
  drafts: {
    show: "Mis borradores",
    title: "Mis borradores",
    none: "No tiene ningún borrador.",
    outsider: "Solo integrantes de la cooperativa escriben artículos.",
  },
});

