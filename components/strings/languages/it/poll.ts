// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {PollStrings} from '../../poll/strings.js';

export default ({plural, format}: Numbers): PollStrings => ({
  notOfCoop: (host) => `Questa votazione non è della cooperativa. Si trova su ${host}.`,
  unnamed: "Votazione senza domanda",
  unnamedAnswer: "Risposta senza nome",
  colon: ": ",
  soon: (date) => `Apertura: ${date}.`,
  open: (date) => `Aperta. Chiusura: ${date}.`,
  over: (date) => `Non si vota più (fine: ${date}). La votazione non è ancora chiusa.`,
  closed: (date) => (date ? `Chiusa il giorno ${date}.` : "Chiusa."),
  turnout: (roll, voted) =>
    voted === undefined
      ? plural(roll, {one: (figure) => `${figure} persona può votare.`, other: (figure) => `${figure} persone possono votare.`})
      : plural(voted, {one: (figure) => `${figure} persona ha votato, su ${format(roll)}.`, other: (figure) => `${figure} persone hanno votato, su ${format(roll)}.`}),
  rules: "Le regole di questa votazione",
  unusable: "Questa pagina non sa come si vota qui.",
  there: (time, place) => `${time} (${place})`,
  someone: "Una persona senza nome",
  maybeOld: "Quello che vedi può non essere aggiornato.",
});

