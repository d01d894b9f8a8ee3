// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {ChartStrings} from '../../map-chart/strings.js';

export default ({plural, format}: Numbers): ChartStrings => ({
  label: "Mapa",
  keys: "Las flechas mueven el mapa, + y − lo amplían y lo reducen, Esc sale de él.",
  zoomIn: "Ampliar",
  zoomOut: "Reducir",
  pan: {north: "Hacia el norte", west: "Hacia el oeste", east: "Hacia el este", south: "Hacia el sur"},
  visible: (count) => (count ? plural(count, {one: (figure) => `${figure} marca a la vista`, other: (figure) => `${figure} marcas a la vista`}) : "Ninguna marca aquí"),
  credit: "Mapa: Natural Earth",
  noLand: "No se pudo cargar el mapa de fondo. Las marcas están de todos modos.",
  noOwnFile: "No se pudo leer el dibujo añadido al mapa.",
  partOfOwnFile: "No se pudo situar una parte del dibujo añadido al mapa.",
  pictures: {
    vector: "El archivo de imágenes añadido al mapa contiene dibujos vectoriales y no imágenes: no se muestra.",
    noRanges:
      "El archivo de imágenes añadido al mapa no se muestra. Es demasiado grande para cargarlo entero, y su servidor no lo da por partes.",
    unreadable: "No se pudo leer el archivo de imágenes añadido al mapa: no se muestra.",
    partly: "No se pudieron cargar algunas imágenes añadidas al mapa.",
  },
  onPaper: "Los números del mapa son los de la lista. Un círculo con un número reúne esa cantidad de líneas de la lista.",
  cluster: (count, towns) => plural(count, {one: (figure) => `${figure} lugar${towns.length ? `: ${towns.join(", ")}` : ''}`, other: (figure) => `${figure} lugares${towns.length ? `: ${towns.join(", ")}` : ''}`}),
  sameSpot: (count) => `${format(count)} en el mismo punto`,
  more: (count) => plural(count, {one: (figure) => `y ${figure} más, en la lista`, other: (figure) => `y ${figure} más, en la lista`}),
  closeList: "Cerrar",
  within: (kilometres) => `con un margen de ${format(kilometres)} km`,
  doubtful: "por comprobar",
  layers: {places: "Lugar", groups: "Grupo", events: "Evento", members: "Integrante"},
  chooser: {
    label: "Mapa: el punto elegido está en el centro",
    keys: "Las flechas mueven el mapa; con Mayús, más lejos. + y − lo amplían y lo reducen.",
    choose: "Elegir este punto",
  },
  spot: (latitude, longitude) => `Latitud ${latitude}, longitud ${longitude}`,
});

