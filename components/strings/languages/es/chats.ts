// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {ChatsStrings} from '../../chats/strings.js';

export default ({plural, format}: Numbers): ChatsStrings => ({
  signInFirst: "Inicie sesión para ver sus conversaciones.",
  reading: "Leyendo sus conversaciones…",
  title: "Sus conversaciones",
  empty: "Todavía no tiene ninguna conversación.",
  count: (total, fresh) =>
    plural(total, {one: (figure) => `${figure} conversación, ${fresh ? `con novedades en ${format(fresh)}` : "nada nuevo"}.`, other: (figure) => `${figure} conversaciones, ${fresh ? `con novedades en ${format(fresh)}` : "nada nuevo"}.`}),
  isNew: (count, isMore) =>
    !isMore
      ? plural(count, {one: (figure) => `${figure} mensaje nuevo`, other: (figure) => `${figure} mensajes nuevos`})
      : count
        ? plural(count, {one: (figure) => `al menos ${figure} mensaje nuevo`, other: (figure) => `al menos ${figure} mensajes nuevos`})
        : "Hay algo nuevo",
  looking: (total) => plural(total, {one: (figure) => `${figure} conversación. Buscando lo nuevo…`, other: (figure) => `${figure} conversaciones. Buscando lo nuevo…`}),
  openedBy: (name, day) => `Abierta por ${name}${day === undefined ? '' : ` el ${day}`}`,
  openedOn: (day) => `Abierta el ${day}`,
  isMuted: "Silenciada",
  quiet: "Horas de silencio: se avisará de lo nuevo más tarde.",
  last: (day) => `Último mensaje el ${day}`,
  unnamed: "Conversación sin título",
  with: (name) => `Con ${name}`,
  someone: (host) => (host ? `una persona desconocida (${host})` : "una persona desconocida"),
  unread: "No se pudo leer esta conversación.",
  invitations: "Invitaciones",
  invitedBy: (name) => `${name} le propone una conversación`,
  invitedText: "Su mensaje:",
  accept: "Aceptar",
  decline: "Rechazar",
  declineHelp: "Si rechaza, no se avisa a nadie.",
  discover: "Conversaciones de la cooperativa",
  join: "Añadir a mis conversaciones",
  newOne: "Nueva conversación",
  newWith: "¿Con quién?",
  newWithHint: "Escriba un nombre y elija de la lista.",
  newTitle: "Título",
  newTitleHint: "¿De qué van a hablar?",
  newPeople: "Personas invitadas",
  newText: "Unas palabras para proponerla",
  newTextHint: "Se leen antes de aceptar.",
  ask: "Proponer la conversación",
  open: "Abrir la conversación",
  opening: "Abriendo…",
  opened: "La conversación está abierta.",
  willOpen: "No hay conexión: la conversación se abrirá más tarde, por sí sola.",
  asked: (name) => `Se ha propuesto a ${name}. Podrán hablar cuando acepte.`,
  notOpened: "No se pudo abrir la conversación.",
  withGroup: (name) => `Con el grupo ${name}`,
  kinds: {
    pair: "Con una persona",
    named: "Con varias personas",
    members: "Con todas las personas de la cooperativa",
    everyone: "Abierta para que la lea todo el mundo",
  },
  awaiting: (name) => `${name} todavía no ha respondido.`,
  mistakes: {
    person: "Elija una persona de la lista.",
    title: "Dé un título a la conversación.",
    people: "Elija al menos una persona.",
  },
});

