// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {PollScheduleStrings} from '../../poll-schedule/strings.js';

export default (): PollScheduleStrings => ({
  foreign: "Esta encuesta viene de otra aplicación. Ayuda a encontrar una fecha.",
  caption: "Las fechas y las respuestas",
  date: "Fecha",
  answers: {yes: "Sí", ifNeedBe: "Si hace falta", no: "No"},
  claimed: "Nombres y respuestas tal como están escritos allí. Quien puede escribir allí puede cambiarlos.",
  nobody: "Todavía no ha respondido nadie.",
  noDates: "Esta encuesta todavía no propone ninguna fecha.",
  you: "usted",
  title: "Su respuesta",
  hint: "Diga para cada fecha si puede ir. Puede cambiar su respuesta más tarde.",
  signInFirst: "Inicie sesión para responder.",
  send: "Enviar mi respuesta",
  sending: "Su respuesta va en camino…",
  sent: "Su respuesta se ha enviado.",
  empty: "Responda al menos a una fecha.",
  refused: "No tiene permiso para responder a esta encuesta.",
  offline: "No hay conexión, o el otro servidor no responde.",
  notSent: "Su respuesta no se ha enviado.",
  kept: "Lo que ha elegido sigue en el formulario.",
});

