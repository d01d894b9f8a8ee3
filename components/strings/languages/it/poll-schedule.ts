// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {PollScheduleStrings} from '../../poll-schedule/strings.js';

export default (): PollScheduleStrings => ({
  foreign: "Questo sondaggio viene da un’altra applicazione. Aiuta a trovare una data.",
  caption: "Le date e le risposte",
  date: "Data",
  answers: {yes: "Sì", ifNeedBe: "Se serve", no: "No"},
  claimed: "Nomi e risposte come sono scritti là. Chiunque possa scrivere là può cambiarli.",
  nobody: "Nessuno ha ancora risposto.",
  noDates: "Questo sondaggio non propone ancora nessuna data.",
  you: "tu",
  title: "La tua risposta",
  hint: "Di’ per ogni data se puoi venire. Potrai cambiare la tua risposta più tardi.",
  signInFirst: "Accedi per rispondere.",
  send: "Invia la mia risposta",
  sending: "Invio della tua risposta…",
  sent: "La tua risposta è partita.",
  empty: "Rispondi per almeno una data.",
  refused: "Non puoi rispondere a questo sondaggio.",
  offline: "Manca la rete, oppure l’altro sito non risponde.",
  notSent: "La tua risposta non è partita.",
  kept: "Le tue scelte restano nel modulo.",
});

