// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {DigestStrings} from '../../digest/strings.js';

const quoted = (title: string) => `“${title}”`;

export default ({plural}: Numbers): DigestStrings => ({
  signInFirst: "Entre na sua conta para preparar um boletim.",
  period: "Período",
  periods: {
    'this-month': "Este mês",
    'last-month': "O mês passado",
    'this-quarter': "Este trimestre",
    'last-quarter': "O trimestre passado",
    days: "De um dia a outro",
  },
  from: "De",
  to: "A",
  badDays: "Escolha dois dias, o segundo depois do primeiro.",
  audience: "Para quem",
  audienceHint: "O boletim só contém o que todas estas pessoas podem ler.",
  everyone: "Todas as pessoas",
  members: "Os membros",
  title: "Título",
  usualTitle: (coop) => `O boletim de ${coop}`,
  introduction: "Introdução",
  introductionHint: "Uma linha vazia separa os parágrafos. **negrito**, *itálico*, [link](https://example.org).",
  found: (count) => plural(count, {one: (figure) => `${figure} elemento encontrado.`, other: (figure) => `${figure} elementos encontrados.`}),
  incomplete: (sentence) => `Pode faltar algo. ${sentence}`,
  parts: {news: "Notícias", events: "Próximos eventos", decisions: "Decisões"},
  noneIn: {
    news: "Não há notícias neste período.",
    events: "Não há próximos eventos.",
    decisions: "Não há decisões neste período.",
  },
  up: (title) => `Subir ${quoted(title)}`,
  down: (title) => `Descer ${quoted(title)}`,
  moved: (title, place, of) => `${quoted(title)}: posição ${place} de ${of}.`,
  preview: "Pré-visualização",
  closePreview: "Fechar a pré-visualização",
  print: "Imprimir",
  save: "Guardar um arquivo para um e-mail",
  saveHint: "Daqui não se envia nada. Abra o arquivo no seu programa de e-mail ou copie o conteúdo.",
  saved: "O arquivo está guardado.",
  fileName: "boletim",
  days: (from, to) => `De ${from} a ${to}`,
  untitled: "Sem título",
  by: (names) => `por ${names}`,
  verdicts: {
    adopted: "aprovada",
    rejected: "rejeitada",
    chosen: "escolha feita",
    tied: "empate",
    'no-quorum': "votos insuficientes",
    'no-votes': "nenhum voto",
  },
  table: "Tabela",
});

