// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import formWords from './things/form.js';
import type {PlaceFormStrings} from '../../place-form/strings.js';

export default (numbers: Numbers): PlaceFormStrings => {
  const {plural, format} = numbers;
  const places = (count: number) => plural(count, {one: (figure) => `${figure} lugar`, other: (figure) => `${figure} lugares`});
  return {
    ...formWords(numbers),
    create: () => "Añadir un lugar",
    membersOnly: "Solo integrantes de la cooperativa pueden añadir un lugar.",
    signInFirst: "Inicie sesión para añadir o modificar un lugar.",
    another: "Añadir otro lugar",
    notAnnounced: "Está guardado, pero no se pudo anunciar en la lista de lugares.",
    announceAgain: "Anunciar en la lista",
    audience: "¿Quién puede ver este lugar?",
    where: "Dónde está",
    whereHelp: "Sin ubicación, el lugar está en la lista y no en el mapa. Hay tres formas de indicarla, a elegir:",
    position: (latitude, longitude) => `Ubicación: latitud ${latitude}, longitud ${longitude}.`,
    noPosition: "Todavía sin ubicación.",
    removePosition: "Quitar la ubicación",
    known: "En el mismo punto que un lugar conocido",
    knownHelp: "Empiece a escribir su nombre y elíjalo de la lista.",
    knownTaken: (name) => `La ubicación es la de «${name}».`,
    notKnown: (name) => `La cooperativa no conoce ningún lugar «${name}» que tenga ubicación.`,
    coordinates: "Coordenadas",
    coordinatesHelp: "Por ejemplo, 44.7286, 5.0203, o la dirección copiada de un mapa de OpenStreetMap o Google.",
    unreadableCoordinates: {
      'no-coordinates': "Esto no son coordenadas. Escriba la latitud y luego la longitud; por ejemplo, 44.7286, 5.0203.",
      'out-of-range':
        "Estas coordenadas no están en ningún lugar de la Tierra: las latitudes van de −90 a 90; las longitudes, de −180 a 180.",
    },
    swapped: (latitude, longitude) =>
      `Puede que la longitud esté escrita primero. ¿Quería decir latitud ${latitude}, longitud ${longitude}?`,
    swap: "Sí, intercambiarlas",
    keepOrder: "No, dejar este orden",
    openMap: "Elegir en el mapa",
    closeMap: "Cerrar el mapa",
    mapFailed: "No se pudo cargar el mapa. Quedan las otras dos formas.",
    atSea: "Este punto está en el agua. Puede guardar de todos modos.",
    farAway: (kilometres) =>
      `Este punto está a más de ${format(kilometres)} km de todos los lugares que la cooperativa conoce. Puede guardar de todos modos.`,
    visiting: "Cómo ir",
    access: "Acceso",
    import: {
      file: "Añadir desde un archivo de lugares (GeoJSON)",
      fileHelp: "Verá lo que contiene antes de que se añada.",
      reading: "Leyendo el archivo…",
      refusals: {
        'too-large': "Este archivo es demasiado grande: 20 MB como máximo.",
        'no-json': "Este archivo está dañado o no es GeoJSON.",
        'no-geojson': "Este archivo no es GeoJSON: no contiene lugares.",
      },
      otherSystem: (system) =>
        `Las ubicaciones de este archivo están en otro sistema${system ? ` (${system})` : ''}. Guárdelo en WGS 84 (latitud y longitud en grados) y luego inténtelo de nuevo.`,
      none: "No se puede añadir ningún lugar de este archivo.",
      skippedTitle: "Quedan fuera:",
      skipped: {
        'no-position': (count) => `${places(count)} sin ubicación`,
        'no-point': (count) => plural(count, {one: (figure) => `${figure} línea o superficie`, other: (figure) => `${figure} líneas o superficies`}),
        'out-of-range': (count) => `${places(count)} con una ubicación que no está en la Tierra`,
        'no-name': (count) => `${places(count)} sin nombre`,
      },
      filled: (name) => `El formulario se ha rellenado con «${name}». Revíselo y luego guarde.`,
      title: "Añadir los lugares de un archivo",
      found: (count) => `${places(count)} en este archivo.`,
      more: (count) => plural(count, {one: (figure) => `${figure} lugar más: elija otra vez el archivo después de añadir estos.`, other: (figure) => `${figure} lugares más: elija otra vez el archivo después de añadir estos.`}),
      legend: "Lugares que añadir",
      marks: {known: "ya en la lista", added: "añadido", kept: "guardado en este dispositivo", failed: "rechazado"},
      add: (count) => (count ? `Añadir ${places(count)}` : "Añadir"),
      chooseOne: "Elija al menos un lugar.",
      adding: (count) => `Añadiendo ${places(count)}…`,
      result: (added, kept, failed) =>
        [
          added && plural(added, {one: (figure) => `${figure} lugar añadido`, other: (figure) => `${figure} lugares añadidos`}),
          kept && `${places(kept)} por enviar en cuanto sea posible`,
          failed && plural(failed, {one: (figure) => `${figure} lugar rechazado`, other: (figure) => `${figure} lugares rechazados`}),
        ]
          .filter(Boolean)
          .join(", "),
      back: "Volver al formulario",
    },
  };
};

