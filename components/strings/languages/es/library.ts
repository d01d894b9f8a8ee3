// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {LibraryStrings} from '../../library/strings.js';

export default ({plural}: Numbers): LibraryStrings => ({
  list: "Documentos",
  search: "Buscar un documento",
  searchHint: "Una palabra del título o del resumen, una categoría o un nombre.",
  count: (count) => plural(count, {one: (figure) => `${figure} documento`, other: (figure) => `${figure} documentos`}),
  pinned: "Fijados",
  others: "Otros documentos",
  isPinned: "Fijado",
  unnamed: "Sin título",
  link: (host) => `Página de ${host}`,
  minutes: (count) => plural(count, {one: (figure) => `${figure} minuto de lectura`, other: (figure) => `${figure} minutos de lectura`}),
  version: (number) => `versión ${number}`,
  toReview: (day) => `Hay que revisarlo desde el ${day}`,
  readers: {
    everyone: "Puede verlo todo el mundo",
    members: "Pueden verlo quienes integran la cooperativa",
    group: (name) => (name ? `Puede verlo «${name}»` : "Puede verlo un grupo"),
    person: "Solo pueden verlo usted y la oficina",
    unknown: '',
  },
  views: {legend: "Vista", list: "Lista", table: "Tabla"},
  sort: {label: "Ordenar por", newest: "Más recientes", title: "Título", 'review-date': "Fecha de revisión"},
  columns: {
    title: "Título",
    format: "Formato",
    category: "Categorías",
    author: "Autoría",
    dated: "Fecha",
    readers: "Quién puede verlo",
  },
  scroll: "Tabla de documentos, se puede desplazar",
  folders: {
    label: "Categorías",
    open: "Elegir una categoría",
    all: "Todos los documentos",
    unfiled: "Sin categoría",
    holds: (name, count) => plural(count, {one: (figure) => `${name}, ${figure} documento`, other: (figure) => `${name}, ${figure} documentos`}),
    path: "Está en",
  },
  open: "Abrir la página",
  download: "Descargar",
  filed: (categories) => `Categorías: ${categories}`,
  keywords: (words) => `Palabras clave: ${words}`,
  changed: (note) => `Qué ha cambiado: ${note}`,
  add: "Añadir documentos",
  manage: "Poner en orden",
  empty: "Todavía no hay ningún documento.",
  emptyFolder: "No hay ningún documento en esta categoría.",
  nothingFound: (query) => `Ningún documento corresponde a «${query}».`,
  clearSearch: "Borrar la búsqueda",
  showAll: "Ver todos los documentos",
  printed: (query, folder, left) =>
    [
      folder && `Categoría: ${folder}.`,
      query && `Búsqueda: «${query}».`,
      left && plural(left, {one: (figure) => `Queda sin imprimir ${figure} documento más.`, other: (figure) => `Quedan sin imprimir ${figure} documentos más.`}),
    ]
      .filter(Boolean)
      .join(' '),
  failed: (host) => `Documento no mostrado (${host})`,
  maybeOld: "No se pudo volver a leer este documento: puede haber cambiado.",
  more: (count) => plural(count, {one: (figure) => `Queda por leer ${figure} documento.`, other: (figure) => `Quedan por leer ${figure} documentos.`}),
  readMore: "Leer más",
  signInFirst: "Inicie sesión para ver los documentos de la cooperativa.",
  membersOnly: "Solo integrantes de la cooperativa ven estos documentos.",
  noPlace: "Esta cooperativa todavía no tiene biblioteca.",
});

