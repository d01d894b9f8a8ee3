// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {PollsStrings} from '../../polls/strings.js';

export default ({plural}: Numbers): PollsStrings => ({
  list: "Votações",
  search: "Procurar uma votação",
  count: (count) => plural(count, {one: (figure) => `${figure} votação`, other: (figure) => `${figure} votações`}),
  phases: {open: "Abertas", soon: "Em breve", over: "À espera do resultado", closed: "Encerradas"},
  others: "Outras",
  moments: {
    open: (date) => `Até ${date}`,
    soon: (date) => `A partir de ${date}`,
    over: (date) => `A votação terminou em ${date}`,
    closed: (date) => `A votação terminou em ${date}`,
  },
  result: (verdict) => `Resultado: ${verdict}`,
  voted: "Você já votou.",
  noSummary: "Não há texto sobre ela.",
  empty: "Ainda não há nenhuma votação.",
  nothingFound: (query) => `Nenhuma votação corresponde a “${query}”.`,
  clearSearch: "Limpar a pesquisa",
  printed: (query, left) =>
    `${query && `Pesquisa: “${query}”.`}${left ? plural(left, {one: (figure) => ` Mais ${figure} votação não foi impressa.`, other: (figure) => ` Mais ${figure} votações não foram impressas.`}) : ''}`,
  failed: (host) => `Votação não mostrada (${host})`,
  maybeOld: "Não foi possível ler esta votação de novo: pode ter mudado.",
  more: (count) => plural(count, {one: (figure) => `Ainda falta ler ${figure} votação.`, other: (figure) => `Ainda falta ler ${figure} votações.`}),
  readMore: "Ler mais",
  unnamed: "Sem pergunta",
  signInFirst: "Entre na sua conta para ver as votações da cooperativa.",
  membersOnly: "Só os membros da cooperativa veem as suas votações.",
  noPlace: "Esta cooperativa ainda não tem votações aqui.",
});

