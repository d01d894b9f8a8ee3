// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {moment} from '../../moment.js';
import type {Numbers} from '../counting.js';
import type {InboxStrings} from '../../inbox/strings.js';

export default ({plural, format}: Numbers): InboxStrings => {
  return {
    title: "Sus mensajes",
    signInFirst: "Inicie sesión para leer sus mensajes.",
    none: "Todavía no tiene buzón. Se crea cuando pide unirse a la cooperativa.",
    empty: "Ningún mensaje.",
    count: (total, fresh) =>
      fresh
        ? plural(total, {one: (figure) => `${figure} mensaje, ${format(fresh)} sin leer.`, other: (figure) => `${figure} mensajes, ${format(fresh)} sin leer.`})
        : plural(total, {one: (figure) => `${figure} mensaje, todo leído.`, other: (figure) => `${figure} mensajes, todo leído.`}),
    anyone: "Cualquier persona con una cuenta puede escribir aquí y firmar con el nombre que quiera.",
    isNew: "Nuevo",
    sentence: {
      message: (who) => `Mensaje de ${who}`,
      accepted: (who) => `Su solicitud se ha aceptado, dice ${who}`,
      maybe: (who) => `Quizás, responde ${who}`,
      refused: (who) => `Su solicitud se ha rechazado, dice ${who}`,
      invited: (who) => `Invitación de ${who}`,
      chat: (who) => `Invitación a una conversación, de ${who}`,
      mentioned: (who) => `${who} menciona su nombre en una conversación`,
      answered: (who) => `${who} le responde en una conversación`,
      joined: (who) => `Participación anunciada por ${who}`,
      left: (who) => `Salida anunciada por ${who}`,
      offered: (who) => `Propuesta de ${who}`,
      shared: (who) => `Algo nuevo, compartido por ${who}`,
      changed: (who) => `Un cambio, anunciado por ${who}`,
      removed: (who) => `Algo retirado por ${who}`,
      liked: (who) => `Muestra de interés de ${who}`,
      followed: (who) => `${who} sigue lo que usted publica`,
      reported: (who) => `Aviso de un problema, de ${who}`,
      other: (who) => `Mensaje de otra aplicación, firmado por ${who}`,
    },
    someone: (host) => (host ? `una persona desconocida (${host})` : "una persona desconocida"),
    unreadable: "Un mensaje que no se puede leer. Puede venir de otra aplicación.",
    unanswered: (host) => `No se pudo leer este mensaje: ${host} no responde.`,
    received: (date) => `Recibido el ${moment('es', date)}`,
    open: (host) => `Abrir en ${host}`,
    openChat: "Abrir la conversación",
    reply: (name) => `Responder a ${name}`,
    readAll: "Leer todo el mensaje",
    markRead: "Marcar como leído",
    markUnread: "Marcar como no leído",
    markAll: "Marcar todo como leído",
    remove: "Eliminar",
    confirmRemove: "Eliminar para siempre",
    keep: "Conservar",
    removed: "Mensaje eliminado.",
    arrived: (count) => plural(count, {one: (figure) => `Acaba de llegar ${figure} mensaje nuevo.`, other: (figure) => `Acaban de llegar ${figure} mensajes nuevos.`}),
    older: (count) => plural(count, {one: (figure) => `Ver anteriores (${figure} mensaje)`, other: (figure) => `Ver anteriores (${figure} mensajes)`}),
    notMarked: "No se ha anotado.",
    notRemoved: "El mensaje no se ha eliminado.",
    notRead: "No se pudieron leer sus mensajes.",
  };
};

