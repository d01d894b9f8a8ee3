// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {PollStrings} from '../../poll/strings.js';

export default ({plural, format}: Numbers): PollStrings => ({
  notOfCoop: (host) => `Esta votación no es de esta cooperativa. Está en ${host}.`,
  unnamed: "Votación sin pregunta",
  unnamedAnswer: "Respuesta sin nombre",
  colon: ": ",
  soon: (date) => `Se abre el ${date}.`,
  open: (date) => `Abierta hasta el ${date}.`,
  over: (date) => `El plazo para votar terminó el ${date}. La votación todavía no se ha cerrado.`,
  closed: (date) => (date ? `Cerrada el ${date}.` : "Cerrada."),
  turnout: (roll, voted) =>
    voted === undefined
      ? plural(roll, {one: (figure) => `${figure} persona puede votar.`, other: (figure) => `${figure} personas pueden votar.`})
      : plural(voted, {one: (figure) => `${figure} persona ha votado, de ${format(roll)}.`, other: (figure) => `${figure} personas han votado, de ${format(roll)}.`}),
  rules: "Las reglas de esta votación",
  unusable: "Esta página no sabe cómo se vota aquí.",
  there: (time, place) => `${time} en ${place}`,
  someone: "Una persona sin nombre",
  maybeOld: "Lo que ve puede ser antiguo.",
});

