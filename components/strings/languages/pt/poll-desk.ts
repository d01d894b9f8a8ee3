// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {PollDeskStrings} from '../../poll-desk/strings.js';

export default ({format, plural}: Numbers): PollDeskStrings => ({
  title: "Para a mesa da votação",
  intro: "Enquanto esta página está aberta, ela confirma os votos sozinha.",
  confirming: "Confirmando votos…",
  confirmed: (votes) => plural(votes, {one: (figure) => `${figure} voto está confirmado.`, other: (figure) => `${figure} votos estão confirmados.`}),
  waiting: (votes) => plural(votes, {one: (figure) => `${figure} voto espera confirmação.`, other: (figure) => `${figure} votos esperam confirmação.`}),
  reasons: {
    unreachable: (name) => `${name}: o servidor desta pessoa não responde. A página vai tentar de novo.`,
    unconfirmed: (name) => `${name}: a cópia própria deste voto ainda não está lá. A página vai tentar de novo.`,
    unread: (name) => `${name}: este voto não pode ser lido agora. A página vai tentar de novo.`,
  },
  rubbish: (things) => plural(things, {one: (figure) => `${figure} elemento na urna não é um voto válido.`, other: (figure) => `${figure} elementos na urna não são votos válidos.`}),
  somebody: "Pessoa desconhecida",
  confirmNow: "Ver de novo",
  remind: {
    open: "Lembrar quem não votou",
    to: (people) => plural(people, {one: (figure) => `Vai para ${figure} pessoa, em separado.`, other: (figure) => `Vai para ${figure} pessoas, para cada uma em separado.`}),
    hint: "No máximo um lembrete por dia. Mais ninguém vê quem o recebe.",
    label: "A sua mensagem",
    text: (question, until) =>
      `Olá,

A votação “${question}” está aberta até ${until}. Se quiser, ainda pode votar no site da cooperativa. Não é obrigatório votar.`,
    send: "Enviar",
    cancel: "Cancelar",
    sending: "Enviando…",
    sent: (people) => plural(people, {one: (figure) => `O lembrete foi enviado a ${figure} pessoa.`, other: (figure) => `O lembrete foi enviado a ${figure} pessoas.`}),
    notSent: (people) => plural(people, {one: (figure) => `Não chegou a ${figure} pessoa.`, other: (figure) => `Não chegou a ${figure} pessoas.`}),
    today: "Hoje já foi enviado um lembrete.",
    nobody: "Todas as pessoas votaram: não há ninguém a lembrar.",
    empty: "Escreva uma mensagem.",
    tooLong: (characters) => `Escreva no máximo ${format(characters)} caracteres.`,
  },
  close: {
    title: "Encerrar a votação",
    later: (time) => `Você pode encerrar a votação a partir de ${time}.`,
    waits: (votes, time) =>
      plural(votes, {one: (figure) => `${figure} voto ainda pode ser confirmado até ${time}. O resultado é publicado depois disso.`, other: (figure) => `${figure} votos ainda podem ser confirmados até ${time}. O resultado é publicado depois disso.`}),
    shut: (votes, time) =>
      plural(votes, {one: (figure) => `Ninguém mais pode votar. ${figure} voto ainda pode ser confirmado até ${time}. Encerre de novo depois disso.`, other: (figure) => `Ninguém mais pode votar. ${figure} votos ainda podem ser confirmados até ${time}. Encerre de novo depois disso.`}),
    leaves: (votes) => plural(votes, {one: (figure) => `${figure} voto não pôde ser confirmado a tempo. Não será contado.`, other: (figure) => `${figure} votos não puderam ser confirmados a tempo. Não serão contados.`}),
    explains: "O encerramento publica o resultado. Depois disso ninguém pode votar, e não é possível abrir a votação de novo.",
    decision: "O que fica decidido (facultativo)",
    decisionHint: "O que fica decidido, e quem faz o quê. É lido por todas as pessoas que veem a votação.",
    review: "A rever em (facultativo)",
    reviewHint: "O dia em que esta decisão volta a ser examinada.",
    tooLong: (characters) => `Escreva no máximo ${format(characters)} caracteres.`,
    past: "Escolha um dia que ainda não passou.",
    check: "Continuar",
    checkTitle: "Verificar antes de encerrar",
    checkText: "Não é possível voltar atrás.",
    noDecision: "Sem texto.",
    noReview: "Sem dia.",
    change: "Alterar",
    confirm: "Encerrar a votação",
    closing: "Encerrando a votação…",
    closed: "A votação está encerrada. O resultado está publicado.",
    failed: "A votação não foi encerrada.",
  },
});

