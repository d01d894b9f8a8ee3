// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {NewsPageWords} from '../../../../vocab/formats/html/news/words.js';

export default (): NewsPageWords => ({
  language: 'pt',
  untitled: "Sem título",
  allNews: "Todas as notícias",
  feed: "Seguir estas notícias (canal Atom)",
  by: (names) => `por ${names}`,
  minutes: (count) => `${count} min de leitura`,
  changed: (date) => `alterado em ${date}`,
  categories: "categorias:",
  corrections: "Correções",
  alsoIn: "Também em:",
  readAt: (host) => `Ler o artigo em ${host}`,
  table: "Tabela",
  isCut: "O texto é longo demais para ser mostrado inteiro.",
  empty: "Por enquanto, não há notícias.",
});

