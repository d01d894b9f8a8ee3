// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {PollScheduleStrings} from '../../poll-schedule/strings.js';

export default (): PollScheduleStrings => ({
  foreign: "Esta consulta vem de outra aplicação. Ajuda a encontrar uma data.",
  caption: "As datas e as respostas",
  date: "Data",
  answers: {yes: "Sim", ifNeedBe: "Se for preciso", no: "Não"},
  claimed: "Nomes e respostas tal como lá estão escritos. Quem pode escrever lá pode alterá-los.",
  nobody: "Ninguém respondeu ainda.",
  noDates: "Esta consulta ainda não propõe nenhuma data.",
  you: "você",
  title: "A sua resposta",
  hint: "Diga para cada data se pode vir. Pode mudar a sua resposta mais tarde.",
  signInFirst: "Entre na sua conta para responder.",
  send: "Enviar a minha resposta",
  sending: "A sua resposta está a caminho…",
  sent: "A sua resposta foi enviada.",
  empty: "Responda a pelo menos uma data.",
  refused: "Você não tem permissão para responder a esta consulta.",
  offline: "Não há conexão, ou o outro servidor não responde.",
  notSent: "A sua resposta não foi enviada.",
  kept: "As suas escolhas ficam no formulário.",
});

