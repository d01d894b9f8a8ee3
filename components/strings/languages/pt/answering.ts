// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {AnsweringStrings} from '../../answering/strings.js';

export default ({plural}: Numbers): AnsweringStrings => ({
  questions: "Perguntas de quem organiza",
  required: "obrigatório",
  choose: "Escolha…",
  whoReads: (day) => `As suas respostas só são lidas por quem organiza e pela moderação${day ? `, e apagadas em ${day}` : ''}.`,
  erased: "As suas respostas às perguntas foram apagadas.",
  needAnswer: "Responda a esta pergunta.",
  errors: (count) => plural(count, {one: (figure) => `Falta ${figure} resposta:`, other: (figure) => `Faltam ${figure} respostas:`}),
  showName: "Mostrar o meu nome aos outros membros",
  showNameHint:
    "Assim que deixar de ter vaga, o nome deixa de ser mostrado. Se desmarcar a caixa, ele continua visível até que quem organiza volte a abrir esta página.",
  taking: (names, others) => {
    const all = others ? [...names, plural(others, {one: (figure) => `mais ${figure} pessoa`, other: (figure) => `mais ${figure} pessoas`})] : names;
    return `Participam: ${new Intl.ListFormat('pt').format(all)}.`;
  },
});

