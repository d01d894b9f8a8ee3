// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {sizeText} from '../../dossier/size.js';
import type {Numbers} from '../counting.js';
import type {PollPackStrings} from '../../poll-pack/strings.js';

export default ({format}: Numbers): PollPackStrings => ({
  title: "Para leer antes de votar",
  documents: "Documentos",
  size: (bytes) => sizeText('es', bytes),
  argumentsFor: "Argumentos a favor",
  argumentsAgainst: "Argumentos en contra",
  noArgument: "Todavía no hay argumentos.",
  by: (name) => `Por ${name}`,
  questions: "Preguntas y respuestas",
  noAnswer: "Todavía no hay respuesta.",
  partial: "Una parte no se puede mostrar aquí.",
  ask: {
    open: "Hacer una pregunta",
    title: "Su pregunta",
    to: "Para",
    hint: "Esta persona lee su pregunta y su nombre. La respuesta puede aparecer aquí, sin su nombre.",
    label: "Su pregunta",
    send: "Enviar",
    cancel: "Cancelar",
    sending: "Enviando…",
    sent: (name) => `Su pregunta se ha enviado a ${name}.`,
    kept: "Su pregunta queda guardada en este dispositivo. Se enviará en cuanto sea posible.",
    keptByPage: "Su pregunta todavía no se ha enviado. Deje esta página abierta.",
    notSent: "Su pregunta no se ha enviado.",
    noInbox: "Esta persona no recibe mensajes. Elija a otra.",
    empty: "Escriba su pregunta.",
    tooLong: (characters) => `Escriba ${format(characters)} caracteres como máximo.`,
    letter: (question, text) => `Pregunta sobre la votación «${question}»:

${text}`,
  },
  edit: {
    title: "Completar lo que se lee antes de votar",
    hint: "Dé tanto espacio a los argumentos en contra como a los argumentos a favor.",
    add: {
      document: "Añadir un documento",
      argumentFor: "Añadir un argumento a favor",
      argumentAgainst: "Añadir un argumento en contra",
      question: "Añadir una pregunta y su respuesta",
    },
    change: (text) => `Modificar «${text}»`,
    remove: (text) => `Quitar «${text}»`,
    asksToRemove: (text) => `¿Quitar «${text}»?`,
    doRemove: "Quitar",
    keep: "Conservar",
    label: {
      document: "Título del documento",
      argumentFor: "Argumento a favor",
      argumentAgainst: "Argumento en contra",
      question: "Pregunta",
    },
    address: "Dirección del documento",
    addressHint: "Una dirección como https://example.org/budget.pdf. Quienes integran la cooperativa deben poder abrirla.",
    answer: "Respuesta",
    answerHint: "Puede dejarla vacía y responder más tarde.",
    save: "Guardar",
    cancel: "Cancelar",
    saving: "Guardando…",
    saved: "Está guardado. Ya pueden leerlo quienes integran la cooperativa.",
    kept: "Queda guardado en este dispositivo. Se enviará en cuanto sea posible.",
    notSaved: "No se ha guardado.",
    changed: "Mientras tanto, alguien lo ha cambiado. Léalo de nuevo más arriba y luego guarde.",
    empty: "Escriba algo aquí.",
    tooLong: (characters) => `Escriba ${format(characters)} caracteres como máximo.`,
    noAddress: "Escriba una dirección como https://example.org.",
  },
});

