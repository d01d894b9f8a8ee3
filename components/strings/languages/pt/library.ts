// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {LibraryStrings} from '../../library/strings.js';

export default ({plural}: Numbers): LibraryStrings => ({
  list: "Documentos",
  search: "Procurar um documento",
  searchHint: "Uma palavra do título ou do resumo, uma categoria ou um nome.",
  count: (count) => plural(count, {one: (figure) => `${figure} documento`, other: (figure) => `${figure} documentos`}),
  pinned: "Em destaque",
  others: "Outros documentos",
  isPinned: "Em destaque",
  unnamed: "Sem título",
  link: (host) => `Página de ${host}`,
  minutes: (count) => plural(count, {one: (figure) => `${figure} minuto de leitura`, other: (figure) => `${figure} minutos de leitura`}),
  version: (number) => `versão ${number}`,
  toReview: (day) => `A rever desde ${day}`,
  readers: {
    everyone: "Todas as pessoas podem vê-lo",
    members: "Os membros podem vê-lo",
    group: (name) => (name ? `“${name}” pode vê-lo` : "Um grupo pode vê-lo"),
    person: "Só você e a secretaria podem vê-lo",
    unknown: '',
  },
  views: {legend: "Apresentação", list: "Lista", table: "Tabela"},
  sort: {label: "Ordenar por", newest: "Mais recentes", title: "Título", 'review-date': "Data de revisão"},
  columns: {
    title: "Título",
    format: "Formato",
    category: "Categorias",
    author: "Autoria",
    dated: "Data",
    readers: "Quem pode ver",
  },
  scroll: "Tabela de documentos, pode ser movida para os lados",
  folders: {
    label: "Categorias",
    open: "Escolher uma categoria",
    all: "Todos os documentos",
    unfiled: "Sem categoria",
    holds: (name, count) => plural(count, {one: (figure) => `${name}, ${figure} documento`, other: (figure) => `${name}, ${figure} documentos`}),
    path: "Você está em",
  },
  open: "Abrir a página",
  download: "Descarregar",
  filed: (categories) => `Categorias: ${categories}`,
  keywords: (words) => `Palavras-chave: ${words}`,
  changed: (note) => `O que mudou: ${note}`,
  add: "Adicionar documentos",
  manage: "Arrumar",
  empty: "Ainda não há nenhum documento.",
  emptyFolder: "Não há nenhum documento nesta categoria.",
  nothingFound: (query) => `Nenhum documento corresponde a “${query}”.`,
  clearSearch: "Limpar a pesquisa",
  showAll: "Mostrar todos os documentos",
  printed: (query, folder, left) =>
    [
      folder && `Categoria: ${folder}.`,
      query && `Pesquisa: “${query}”.`,
      left && plural(left, {one: (figure) => `Mais ${figure} documento não foi impresso.`, other: (figure) => `Mais ${figure} documentos não foram impressos.`}),
    ]
      .filter(Boolean)
      .join(' '),
  failed: (host) => `Documento não mostrado (${host})`,
  maybeOld: "Não foi possível ler este documento de novo: pode ter mudado.",
  more: (count) => plural(count, {one: (figure) => `Ainda falta ler ${figure} documento.`, other: (figure) => `Ainda falta ler ${figure} documentos.`}),
  readMore: "Ler mais",
  signInFirst: "Entre na sua conta para ver os documentos da cooperativa.",
  membersOnly: "Só os membros da cooperativa veem estes documentos.",
  noPlace: "Esta cooperativa ainda não tem biblioteca.",
});

