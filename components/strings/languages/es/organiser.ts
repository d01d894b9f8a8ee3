// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {OrganiserStrings} from '../../organiser/strings.js';

export default ({plural, format}: Numbers): OrganiserStrings => ({
  title: "Quién viene",
  pastDates: "Fechas pasadas",
  dateAhead: "La elegida más arriba, próxima",
  loading: "Leyendo las inscripciones…",
  summary: (coming, waiting, maybe) =>
    [
      plural(coming, {one: (figure) => `${figure} plaza ocupada`, other: (figure) => `${figure} plazas ocupadas`}),
      waiting ? plural(waiting, {one: (figure) => `${figure} plaza en espera`, other: (figure) => `${figure} plazas en espera`}) : '',
      maybe ? `${format(maybe)} quizás` : '',
    ]
      .filter(Boolean)
      .join(", "),
  nobody: "Todavía no ha respondido nadie.",
  incomplete: "No se pudieron leer algunas inscripciones. Inténtelo de nuevo más tarde.",
  caption: "Las respuestas, por orden de llegada",
  columns: {name: "Nombre", answer: "Respuesta", companions: "Acompañantes", present: "Presente"},
  answersUntil: (day) => `Las respuestas a sus preguntas se borrarán el ${day}, cuando abra esta página.`,
  answersErased: "Las respuestas a sus preguntas se han borrado.",
  hasPlace: "Tiene plaza",
  waits: (position) => `En espera, número ${format(position)}`,
  maybe: "Quizás",
  no: "No viene",
  onTheWay: "Inscripción en camino",
  struckOut: "No se cuenta",
  denied: {
    'no-member': "No forma parte de la cooperativa",
    unconfirmed: "No confirma",
  },
  unchecked: "Sin comprobar todavía",
  isPresent: (name) => `${name} está aquí`,
  refresh: "Leer otra vez las inscripciones",
  exportTable: "Guardar como tabla (CSV)",
  print: "Imprimir la hoja de asistencia",
  guest: {
    title: "Añadir a una persona sin cuenta",
    name: "Nombre",
    hint: "Tiene una plaza como las demás personas, por orden de llegada.",
    add: "Inscribir",
  },
  write: "Escribir a las personas inscritas",
  message: "Su mensaje",
  messageHint: (count) => plural(count, {one: (figure) => `Llega a ${figure} persona, a cada una por separado.`, other: (figure) => `Llega a ${figure} personas, a cada una por separado.`}),
  send: "Enviar",
  cancel: "Cancelar",
  sent: (count) => plural(count, {one: (figure) => `Mensaje enviado a ${figure} persona.`, other: (figure) => `Mensaje enviado a ${figure} personas.`}),
  notSent: (names) => `No llegó a: ${names}.`,
  emptyMessage: "Escriba su mensaje.",
  told: (count) => plural(count, {one: (figure) => `Se ha avisado a ${figure} persona.`, other: (figure) => `Se ha avisado a ${figure} personas.`}),
  struck: (count) =>
    plural(count, {one: (figure) => `${figure} inscripción que nadie confirma ya no se cuenta.`, other: (figure) => `${figure} inscripciones que nadie confirma ya no se cuentan.`}),
  news: {
    place: (event, date) => `Buenas noticias: tiene una plaza en «${event}», ${date}.`,
    cancelled: (event, date, reason) => `Se ha cancelado «${event}», ${date}.${reason ? ` ${reason}` : ''}`,
  },
});

