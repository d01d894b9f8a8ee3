// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {NewsPageWords} from '../../../../vocab/formats/html/news/words.js';

export default (): NewsPageWords => ({
  language: 'es',
  untitled: "Sin título",
  allNews: "Todas las noticias",
  feed: "Seguir estas noticias (canal Atom)",
  by: (names) => `por ${names}`,
  minutes: (count) => `${count} min de lectura`,
  changed: (date) => `modificado el ${date}`,
  categories: "categorías:",
  corrections: "Correcciones",
  alsoIn: "También en:",
  readAt: (host) => `Leer el artículo en ${host}`,
  table: "Tabla",
  isCut: "El texto es demasiado largo para mostrarlo entero.",
  empty: "No hay noticias por el momento.",
});

