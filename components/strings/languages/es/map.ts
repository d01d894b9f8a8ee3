// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {MapStrings} from '../../map/strings.js';

export default ({plural, format}: Numbers): MapStrings => ({
  list: "Lista",
  search: "Buscar",
  searchHint: "Un nombre, una localidad o una categoría.",
  count: (count, layer) =>
    layer === undefined
      ? plural(count, {one: (figure) => `${figure} resultado`, other: (figure) => `${figure} resultados`})
      : {
          places: () => plural(count, {one: (figure) => `${figure} lugar`, other: (figure) => `${figure} lugares`}),
          groups: () => plural(count, {one: (figure) => `${figure} grupo`, other: (figure) => `${figure} grupos`}),
          events: () => plural(count, {one: (figure) => `${figure} evento`, other: (figure) => `${figure} eventos`}),
          members: () => plural(count, {one: (figure) => `${figure} integrante`, other: (figure) => `${figure} integrantes`}),
        }[layer](),
  one: {places: "Lugar", groups: "Grupo", events: "Evento", members: "Integrante"},
  several: {places: "Lugares", groups: "Grupos", events: "Eventos", members: "Integrantes"},
  unnamed: "Sin nombre",
  open: "Abrir el mapa",
  close: "Cerrar el mapa",
  skip: "Saltar el mapa",
  asks: (host) => `El mapa pide sus imágenes a ${host}.`,
  back: "Volver al mapa",
  mapFailed: "No se pudo cargar el mapa. La lista dice lo mismo; inténtelo de nuevo cuando tenga conexión.",
  onMap: "En el mapa",
  onMapOf: (name) => `Mostrar ${name} en el mapa`,
  noPosition: "Todavía no está en el mapa",
  nothingMore: "No se sabe nada más.",
  about: (kilometres) => `con un margen de ${format(kilometres)} km`,
  distance: (kilometres) => (kilometres < 1 ? "a menos de 1 km" : `a ${format(Math.round(kilometres))} km`),
  series: "tiene lugar regularmente",
  confirmed: (day) => `Comprobado el ${day}`,
  doubtful: (day) => `Por comprobar: confirmado por última vez el ${day}.`,
  neverConfirmed: "Por comprobar: nunca se ha confirmado.",
  expired: (count) =>
    plural(count, {one: (figure) => `${figure} lugar lleva mucho tiempo sin confirmarse y no se muestra.`, other: (figure) => `${figure} lugares llevan mucho tiempo sin confirmarse y no se muestran.`}),
  showExpired: "Mostrarlos de todos modos",
  hideExpired: "Ocultarlos de nuevo",
  around: "Alrededor de un lugar",
  files: "Descargar",
  empty: "Todavía no hay nada aquí.",
  noPlace: "La cooperativa todavía no tiene lugares que mostrar aquí.",
  nothingFound: (query) => `Nada corresponde a «${query}».`,
  clearSearch: "Borrar la búsqueda",
  printed: (query, left) =>
    `${query && `Búsqueda: «${query}».`}${left ? plural(left, {one: (figure) => ` Queda ${figure} más sin imprimir.`, other: (figure) => ` Quedan ${figure} más sin imprimir.`}) : ''}`,
  failed: (host) => `No se muestra (${host})`,
  maybeOld: "No se pudo volver a leer: puede estar anticuado.",
  more: (count) => plural(count, {one: (figure) => `Queda por leer ${figure} ficha.`, other: (figure) => `Quedan por leer ${figure} fichas.`}),
  readMore: "Leer más",
});

