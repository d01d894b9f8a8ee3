// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {ArticleStrings} from '../../article/strings.js';
import {textWords} from './article/text.js';

export default (): ArticleStrings => ({
  ...textWords,
  unnamed: "Sem título",
  by: (names) => `Por ${names}`,
  publishedBy: (name) => `Publicado por ${name}`,
  minutes: (count) => `${count} min de leitura`,
  changed: (date) => `Alterado em ${date}`,
  draft: "Rascunho: só você o vê.",
  scheduled: (date) => `Será publicado em ${date}. Por enquanto, só você o vê aqui.`,
  notYet: (date) => `Este artigo será publicado em ${date}.`,
  categories: "Categorias:",
  readAt: (host) => `Ler o artigo em ${host}`,
  corrections: "Correções",
  alsoIn: "Também em:",
  edit: "Alterar o artigo",
  translate: "Traduzir o artigo",
  maybeOld: "Não foi possível ler o artigo de novo: pode ter mudado.",
  notOfCoop: (host) => `Este artigo não faz parte das notícias da cooperativa. Encontra-se em ${host}.`,
});

