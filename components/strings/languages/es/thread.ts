// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {ThreadStrings} from '../../thread/strings.js';

export default ({plural}: Numbers): ThreadStrings => ({
  empty: "Todavía nadie ha conversado sobre esto aquí.",
  emptyForVisitor: "Ningún mensaje es visible sin iniciar sesión.",
  count: (count) => plural(count, {one: (figure) => `${figure} mensaje.`, other: (figure) => `${figure} mensajes.`}),
  begin: "Su primer mensaje abre la conversación.",
  readersLegend: "¿Quién podrá leerla?",
  readers: {everyone: "Todo el mundo", members: "Integrantes de la cooperativa"},
  readersOfGroup: "El grupo para el que está escrito",
  label: "Participar en la conversación",
  notHere: "El mensaje que busca no está aquí, o ya no está.",
  several: "Esta conversación se abrió en varios lugares. Todo se lee junto.",
  unread: (count) =>
    count > 1 ? "No se pueden leer varias partes de esta conversación." : "No se puede leer una parte de esta conversación.",
  opening: "Abriendo la conversación…",
  notOpened: "No se pudo abrir la conversación. Su mensaje sigue ahí.",
});

