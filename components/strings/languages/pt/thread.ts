// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {ThreadStrings} from '../../thread/strings.js';

export default ({plural}: Numbers): ThreadStrings => ({
  empty: "Ninguém falou disto aqui ainda.",
  emptyForVisitor: "Sem entrar na conta, não se vê nenhuma mensagem.",
  count: (count) => plural(count, {one: (figure) => `${figure} mensagem.`, other: (figure) => `${figure} mensagens.`}),
  begin: "A sua primeira mensagem abre a conversa.",
  readersLegend: "Quem poderá lê-la?",
  readers: {everyone: "Todas as pessoas", members: "Os membros da cooperativa"},
  readersOfGroup: "O grupo a que se destina",
  label: "Participar na conversa",
  notHere: "A mensagem que você procura não está aqui, ou já não está.",
  several: "Esta conversa foi aberta em vários lugares. Tudo é lido em conjunto.",
  unread: (count) =>
    count > 1 ? "Não é possível ler várias partes desta conversa." : "Não é possível ler uma parte desta conversa.",
  opening: "Abrindo a conversa…",
  notOpened: "Não foi possível abrir a conversa. A sua mensagem continua aí.",
});

