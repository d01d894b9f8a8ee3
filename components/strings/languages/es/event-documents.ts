// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {sizeText} from '../../dossier/size.js';
import type {Numbers} from '../counting.js';
import type {DocumentStrings} from '../../event-documents/strings.js';

export default ({format}: Numbers): DocumentStrings => ({
  add: "Añadir un documento",
  nth: (number) => `Documento ${format(number)}`,
  remove: (number) => `Quitar el documento ${format(number)}`,
  file: "Elija un archivo",
  hint: "PDF, texto, tabla, presentación o imagen, 10 MB como máximo. O escriba una dirección más abajo.",
  chosen: (bytes) => `Hay un archivo elegido (${sizeText('es', bytes)}). Se envía al guardar.`,
  useAddress: "Escribir una dirección en su lugar",
  problems: {
    format: "Este archivo no es un PDF, ni un texto, una tabla, una presentación o una imagen. Elija otro.",
    size: "Este archivo ocupa más de 10 MB. Elija uno más pequeño.",
    empty: "Este archivo está vacío. Elija otro.",
    notKept: "Este dispositivo no guarda este archivo: guarde antes de salir de la página.",
  },
});

