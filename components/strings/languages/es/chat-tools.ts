// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {ChatToolsStrings} from '../../chat-tools/strings.js';

export default ({plural}: Numbers): ChatToolsStrings => ({
  search: "Buscar en la conversación",
  searchHint: "Palabras o un nombre. La búsqueda retrocede día a día.",
  start: "Buscar",
  stop: "Detener",
  searching: (found, day) =>
    ["Buscando…", ...(day ? [`${day}.`] : []), found ? plural(found, {one: (figure) => `${figure} mensaje encontrado.`, other: (figure) => `${figure} mensajes encontrados.`}) : ''].join(
      ' ',
    ),
  found: (count) => (count ? plural(count, {one: (figure) => `${figure} mensaje encontrado.`, other: (figure) => `${figure} mensajes encontrados.`}) : "Ningún mensaje encontrado."),
  foundUntil: (count, day) => {
    const found = count ? plural(count, {one: (figure) => `${figure} mensaje encontrado`, other: (figure) => `${figure} mensajes encontrados`}) : "Ningún mensaje encontrado";
    return `${found} ${day ? `desde el ${day}` : "por ahora"}.`;
  },
  goOn: "Buscar más atrás",
  goToMessage: (name, time) => `${name}, ${time}`,
  date: "Ir a una fecha",
  goToDate: "Ir",
  save: "Guardar lo que se muestra",
  saveHelp: "Solo se guardan los mensajes que están en pantalla.",
  saveText: "Como texto",
  saveJson: "Como datos (JSON)",
  saveTurtle: "Para otra aplicación de conversación",
  announce: "Leer en voz alta los mensajes nuevos",
  announceHint: "Para lectores de pantalla.",
  mute: "Silenciar",
  muteHint: "La conversación sigue en su lista, sin avisar de lo nuevo.",
  muted: "Silenciada",
  quiet: "Horas de silencio",
  quietHint: "Durante estas horas no se avisa de nada nuevo, en ninguna conversación.",
  from: "Desde",
  until: "Hasta",
  leave: "Dejar la conversación",
  leaveHelp: "Sale de su lista. Lo que ha escrito se queda, y puede volver.",
  confirmLeave: "Dejar",
  stay: "Quedarme",
  left: "Ha dejado esta conversación.",
  comeBack: "Volver",
  kept: "Queda anotado.",
  notKept: "No se ha anotado.",
  removed: "mensaje retirado",
  edited: "modificado",
  unconfirmed: "nombre sin confirmar",
});

