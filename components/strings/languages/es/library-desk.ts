// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {LibraryDeskStrings} from '../../library-desk/strings.js';

export default ({plural}: Numbers): LibraryDeskStrings => ({
  stop: "Terminar de poner en orden",
  choose: (title) => `Elegir «${title}»`,
  chooseAll: "Elegir todo en esta página",
  chooseNone: "No elegir nada",
  chosen: (count) => plural(count, {one: (figure) => `${figure} documento elegido`, other: (figure) => `${figure} documentos elegidos`}),
  noneHere: "Ningún documento de esta página es suyo.",
  category: "Categoría",
  noCategory: "Elija una categoría",
  add: "Poner en esta categoría",
  remove: "Quitar de esta categoría",
  progress: (done, of) => `${done} de ${of}…`,
  saved: (count) => plural(count, {one: (figure) => `${figure} documento está en su sitio.`, other: (figure) => `${figure} documentos están en su sitio.`}),
  waiting: (count) =>
    plural(count, {one: (figure) => `${figure} cambio queda guardado en este dispositivo y se enviará en cuanto sea posible.`, other: (figure) => `${figure} cambios quedan guardados en este dispositivo y se enviarán en cuanto sea posible.`}),
  unchanged: "No había nada que cambiar.",
  failed: (count) => plural(count, {one: (figure) => `No se pudo cambiar ${figure} documento:`, other: (figure) => `No se pudieron cambiar ${figure} documentos:`}),
  full: "Ya está en 12 categorías.",
  pin: "Fijar",
  unpin: "Dejar de fijar",
  pinLabel: (title) => `Fijar «${title}»`,
  unpinLabel: (title) => `Dejar de fijar «${title}»`,
  pinned: (title) => `«${title}» está fijado.`,
  unpinned: (title) => `«${title}» ya no está fijado.`,
  categories: {
    title: "Modificar las categorías",
    close: "Cerrar las categorías",
    scheme: "Conjunto de categorías",
    name: "Nombre de la categoría",
    inside: "Dentro de",
    top: "Ninguna otra",
    add: "Añadir la categoría",
    rename: "Cambiar el nombre",
    move: "Mover",
    remove: "Eliminar",
    of: (action, name) => `${action}: «${name}»`,
    save: "Guardar",
    cancel: "Cancelar",
    loses: (name, count) =>
      `¿Eliminar «${name}»? ${count ? plural(count, {one: (figure) => `${figure} documento dejará de estar en ella. `, other: (figure) => `${figure} documentos dejarán de estar en ella. `}) : ''}Lo que contiene ocupará su lugar.`,
    added: (name) => `La categoría «${name}» se ha añadido.`,
    renamed: (name) => `La categoría se llama ahora «${name}».`,
    moved: (name) => `La categoría «${name}» se ha movido.`,
    removed: (name) => `La categoría «${name}» se ha eliminado.`,
    missing: "Escriba un nombre, con 80 caracteres como máximo.",
  },
});

