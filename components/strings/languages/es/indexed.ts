// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {IndexedStrings} from '../../indexed/strings.js';

export default ({plural, format}: Numbers): IndexedStrings => ({
  searching: "Buscando…",
  moreThan: (count) => (count ? plural(count, {one: (figure) => `Más de ${figure} integrante encontrado`, other: (figure) => `Más de ${figure} integrantes encontrados`}) : "Nadie encontrado por ahora"),
  moreResults: (count) => (count ? plural(count, {one: (figure) => `Más de ${figure} resultado`, other: (figure) => `Más de ${figure} resultados`}) : "Nada encontrado por ahora"),
  page: (page) => `Página ${format(page)}`,
  paused: "Todavía no se ha buscado en toda la lista.",
  goOn: "Seguir buscando",
  partMissing: "No se pudo leer una parte de la lista: aquí puede faltar gente.",
  findValue: (label) => `Buscar en «${label}»`,
});

