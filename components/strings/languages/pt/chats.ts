// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {ChatsStrings} from '../../chats/strings.js';

export default ({plural, format}: Numbers): ChatsStrings => ({
  signInFirst: "Entre na sua conta para ver as suas conversas.",
  reading: "Lendo as suas conversas…",
  title: "As suas conversas",
  empty: "Você ainda não tem nenhuma conversa.",
  count: (total, fresh) =>
    plural(total, {one: (figure) => `${figure} conversa, ${fresh ? `com novidades em ${format(fresh)}` : "sem novidades"}.`, other: (figure) => `${figure} conversas, ${fresh ? `com novidades em ${format(fresh)}` : "sem novidades"}.`}),
  isNew: (count, isMore) =>
    !isMore
      ? plural(count, {one: (figure) => `${figure} mensagem nova`, other: (figure) => `${figure} mensagens novas`})
      : count
        ? plural(count, {one: (figure) => `pelo menos ${figure} mensagem nova`, other: (figure) => `pelo menos ${figure} mensagens novas`})
        : "Há novidades",
  looking: (total) => plural(total, {one: (figure) => `${figure} conversa. Procurando novidades…`, other: (figure) => `${figure} conversas. Procurando novidades…`}),
  openedBy: (name, day) => `Aberta por ${name}${day === undefined ? '' : ` em ${day}`}`,
  openedOn: (day) => `Aberta em ${day}`,
  isMuted: "Silenciada",
  quiet: "Horas de silêncio: o aviso do que é novo virá mais tarde.",
  last: (day) => `Última mensagem em ${day}`,
  unnamed: "Conversa sem título",
  with: (name) => `Com ${name}`,
  someone: (host) => (host ? `uma pessoa desconhecida (${host})` : "uma pessoa desconhecida"),
  unread: "Não foi possível ler esta conversa.",
  invitations: "Convites",
  invitedBy: (name) => `${name} propõe uma conversa`,
  invitedText: "A mensagem:",
  accept: "Aceitar",
  decline: "Recusar",
  declineHelp: "Se recusar, ninguém é avisado.",
  discover: "Conversas da cooperativa",
  join: "Adicionar às minhas conversas",
  newOne: "Nova conversa",
  newWith: "Com quem?",
  newWithHint: "Escreva um nome e escolha na lista.",
  newTitle: "Título",
  newTitleHint: "De que vão falar?",
  newPeople: "Pessoas convidadas",
  newText: "Algumas palavras para propor a conversa",
  newTextHint: "São lidas antes de a pessoa aceitar.",
  ask: "Propor a conversa",
  open: "Abrir a conversa",
  opening: "Abrindo…",
  opened: "A conversa está aberta.",
  willOpen: "Sem conexão: a conversa será aberta mais tarde, sozinha.",
  asked: (name) => `Foi proposta a ${name}. Poderão conversar depois de a pessoa aceitar.`,
  notOpened: "Não foi possível abrir a conversa.",
  withGroup: (name) => `Com o grupo ${name}`,
  kinds: {
    pair: "Com uma pessoa",
    named: "Com várias pessoas",
    members: "Com todos os membros da cooperativa",
    everyone: "Aberta à leitura de qualquer pessoa",
  },
  awaiting: (name) => `${name} ainda não respondeu.`,
  mistakes: {
    person: "Escolha uma pessoa da lista.",
    title: "Dê um título à conversa.",
    people: "Escolha pelo menos uma pessoa.",
  },
});

