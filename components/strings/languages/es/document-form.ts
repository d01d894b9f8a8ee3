// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {sizeText} from '../../dossier/size.js';
import type {Numbers} from '../counting.js';
import formWords from './things/form.js';
import type {DocumentFormStrings} from '../../document-form/strings.js';

const size = (bytes: number) => sizeText('es', bytes);

export default (numbers: Numbers): DocumentFormStrings => ({
  ...formWords(numbers),
  create: () => "Añadir documentos",
  membersOnly: "Solo integrantes de la cooperativa pueden añadir documentos.",
  signInFirst: "Inicie sesión para añadir o modificar documentos.",
  notAnnounced: "Está guardado, pero no se pudo anunciar en la biblioteca.",
  announceAgain: "Anunciar en la biblioteca",
  audience: "¿Quién puede ver estos documentos?",
  licenses: {
    by: "Se puede reutilizar citando la autoría (CC BY)",
    'by-sa': "Se puede reutilizar citando la autoría, en las mismas condiciones (CC BY-SA)",
    zero: "Se puede reutilizar sin condiciones (CC0)",
    reserved: "Todos los derechos reservados",
  },
  files: {
    choose: "Elegir archivos",
    hint: (most, kept) =>
      `Hasta ${size(most)} cada uno. Si cierra la página antes de enviar, tendrá que elegir otra vez los archivos de más de ${size(kept)}.`,
    limit: (most) => `Hasta ${size(most)}.`,
    drop: "O suelte los archivos aquí.",
    addLink: "Añadir un enlace en su lugar",
    refused: {
      empty: (name) => `«${name}» está vacío.`,
      'too-large': (name) => `«${name}» es demasiado grande.`,
      'chosen-already': (name) => `«${name}» ya está elegido.`,
      'too-many': (name) => `«${name}» no se ha añadido: envíe primero los que ya están elegidos.`,
    },
    none: "Elija un archivo o añada un enlace.",
    nth: (title) => `Documento: ${title}`,
    size,
    remove: (title) => `Quitar «${title}»`,
    twice: "Otro archivo tiene el mismo nombre: deles títulos distintos.",
    lost: (name) => `Este dispositivo no ha guardado el archivo «${name}».`,
    chooseAgain: "Elegir el archivo otra vez",
    notKept: "Este archivo no se guarda en este dispositivo: envíelo antes de salir de la página.",
    pictures: "Dejar las imágenes como están",
    picturesHint:
      "Si no, se reducen a 2400 píxeles, sin lo que la cámara anota en ellas, como el lugar donde se tomaron.",
    accessibleFile: "O elija un archivo para la versión accesible",
    accessibleChosen: (name) => `Versión accesible elegida: ${name}`,
    accessibleRemove: "Quitar la versión accesible",
  },
  about: {
    all: "Para todos los documentos",
    only: "Dónde va y quién puede verlo",
    one: "Más sobre este documento",
    oneHint: "Lo que deje vacío se toma de lo escrito para todos.",
    categories: "Categorías",
    asAll: "Como los demás",
    readers: {
      everyone: "todo el mundo",
      members: "integrantes de la cooperativa",
      group: (name) => `las personas del grupo «${name}»`,
      person: (name) => `${name} y quienes se ocupan de las listas`,
      self: "solo usted",
    },
    kept: "lo guarda la cooperativa",
  },
});

