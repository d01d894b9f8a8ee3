// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {OrganiserStrings} from '../../organiser/strings.js';

export default ({plural, format}: Numbers): OrganiserStrings => ({
  title: "Quem vem",
  pastDates: "Datas passadas",
  dateAhead: "A que está escolhida acima, ainda por vir",
  loading: "Lendo as inscrições…",
  summary: (coming, waiting, maybe) =>
    [
      plural(coming, {one: (figure) => `${figure} vaga ocupada`, other: (figure) => `${figure} vagas ocupadas`}),
      waiting ? plural(waiting, {one: (figure) => `${figure} vaga em espera`, other: (figure) => `${figure} vagas em espera`}) : '',
      maybe ? `${format(maybe)} talvez` : '',
    ]
      .filter(Boolean)
      .join(", "),
  nobody: "Ninguém respondeu ainda.",
  incomplete: "Não foi possível ler algumas inscrições. Tente de novo mais tarde.",
  caption: "As respostas, pela ordem de chegada",
  columns: {name: "Nome", answer: "Resposta", companions: "Acompanhantes", present: "Presente"},
  answersUntil: (day) => `As respostas às suas perguntas serão apagadas em ${day}, quando você abrir esta página.`,
  answersErased: "As respostas às suas perguntas foram apagadas.",
  hasPlace: "Tem vaga",
  waits: (position) => `Em espera, número ${format(position)}`,
  maybe: "Talvez",
  no: "Não vem",
  onTheWay: "Inscrição a caminho",
  struckOut: "Não contada",
  denied: {
    'no-member': "Não é membro",
    unconfirmed: "Não confirma",
  },
  unchecked: "Ainda não verificada",
  isPresent: (name) => `${name} está presente`,
  refresh: "Ler as inscrições de novo",
  exportTable: "Guardar como tabela (CSV)",
  print: "Imprimir a lista de presenças",
  guest: {
    title: "Adicionar alguém sem conta",
    name: "Nome",
    hint: "Essa pessoa tem uma vaga como as outras, por ordem de chegada.",
    add: "Inscrever",
  },
  write: "Escrever às pessoas inscritas",
  message: "A sua mensagem",
  messageHint: (count) => plural(count, {one: (figure) => `Vai para ${figure} pessoa, em separado.`, other: (figure) => `Vai para ${figure} pessoas, para cada uma em separado.`}),
  send: "Enviar",
  cancel: "Cancelar",
  sent: (count) => plural(count, {one: (figure) => `Mensagem enviada a ${figure} pessoa.`, other: (figure) => `Mensagem enviada a ${figure} pessoas.`}),
  notSent: (names) => `Não chegou a: ${names}.`,
  emptyMessage: "Escreva a sua mensagem.",
  told: (count) => plural(count, {one: (figure) => `${figure} pessoa foi avisada.`, other: (figure) => `${figure} pessoas foram avisadas.`}),
  struck: (count) =>
    plural(count, {one: (figure) => `${figure} inscrição que ninguém confirma deixou de ser contada.`, other: (figure) => `${figure} inscrições que ninguém confirma deixaram de ser contadas.`}),
  news: {
    place: (event, date) => `Boa notícia: você tem uma vaga em “${event}”, ${date}.`,
    cancelled: (event, date, reason) => `Cancelado: “${event}”, ${date}.${reason ? ` ${reason}` : ''}`,
  },
});

