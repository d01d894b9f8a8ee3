// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {PollStrings} from '../../poll/strings.js';

export default ({plural, format}: Numbers): PollStrings => ({
  notOfCoop: (host) => `Esta votação não é desta cooperativa. Está em ${host}.`,
  unnamed: "Votação sem pergunta",
  unnamedAnswer: "Resposta sem nome",
  colon: ": ",
  soon: (date) => `Abre em ${date}.`,
  open: (date) => `Aberta até ${date}.`,
  over: (date) => `A votação terminou em ${date}. Ainda não foi encerrada.`,
  closed: (date) => (date ? `Encerrada em ${date}.` : "Encerrada."),
  turnout: (roll, voted) =>
    voted === undefined
      ? plural(roll, {one: (figure) => `${figure} pessoa pode votar.`, other: (figure) => `${figure} pessoas podem votar.`})
      : plural(voted, {one: (figure) => `Votou ${figure} pessoa, de ${format(roll)}.`, other: (figure) => `Votaram ${figure} pessoas, de ${format(roll)}.`}),
  rules: "As regras desta votação",
  unusable: "Esta página não sabe como se vota aqui.",
  there: (time, place) => `${time} em ${place}`,
  someone: "Alguém sem nome",
  maybeOld: "O que você vê pode ser antigo.",
});

