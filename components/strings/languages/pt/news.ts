// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {textWords} from './article/text.js';
import type {Numbers} from '../counting.js';
import type {NewsStrings} from '../../news/strings.js';

export default ({plural}: Numbers): NewsStrings => ({
  ...textWords,
  list: "Notícias",
  search: "Procurar um artigo",
  count: (count) => plural(count, {one: (figure) => `${figure} artigo`, other: (figure) => `${figure} artigos`}),
  unnamed: "Sem título",
  by: (names) => `Por ${names}`,
  minutes: (count) => `${count} min de leitura`,
  alsoIn: "Também em:",
  at: (host) => `Ler em ${host}`,
  scheduled: (date) => `Será publicado em ${date}. Por enquanto, só você o vê aqui.`,
  noText: "Este artigo não tem texto.",
  empty: "Ainda não há nenhum artigo.",
  nothingFound: (query) => `Nenhum artigo corresponde a “${query}”.`,
  clearSearch: "Limpar a pesquisa",
  printed: (query, left) =>
    `${query && `Pesquisa: “${query}”.`}${left ? plural(left, {one: (figure) => ` Mais ${figure} artigo não foi impresso.`, other: (figure) => ` Mais ${figure} artigos não foram impressos.`}) : ''}`,
  failed: (host) => `Artigo não mostrado (${host})`,
  maybeOld: "Não foi possível ler este artigo de novo: pode ter mudado.",
  more: (count) => plural(count, {one: (figure) => `Ainda falta ler ${figure} artigo.`, other: (figure) => `Ainda falta ler ${figure} artigos.`}),
  readMore: "Ler mais",
  noPlace: "Esta cooperativa ainda não tem notícias aqui.",
  subscribe: "Seguir o canal (Atom)",
  drafts: {
    show: "Os meus rascunhos",
    title: "Os meus rascunhos",
    none: "Você não tem nenhum rascunho.",
    outsider: "Só os membros da cooperativa escrevem artigos.",
  },
});

