// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {ArticleStrings} from '../../article/strings.js';
import {textWords} from './article/text.js';

export default (): ArticleStrings => ({
  ...textWords,
  unnamed: "Sin título",
  by: (names) => `Por ${names}`,
  publishedBy: (name) => `Publicado por ${name}`,
  minutes: (count) => `${count} min de lectura`,
  changed: (date) => `Modificado el ${date}`,
  draft: "Borrador: solo lo ve usted.",
  scheduled: (date) => `Aparecerá el ${date}. Aquí solo lo ve usted.`,
  notYet: (date) => `Este artículo aparecerá el ${date}.`,
  categories: "Categorías:",
  readAt: (host) => `Leer el artículo en ${host}`,
  corrections: "Correcciones",
  alsoIn: "También en:",
  edit: "Modificar el artículo",
  translate: "Traducir el artículo",
  maybeOld: "No se pudo volver a leer el artículo: puede haber cambiado.",
  notOfCoop: (host) => `Este artículo no está entre las noticias de la cooperativa. Se encuentra en ${host}.`,
});

