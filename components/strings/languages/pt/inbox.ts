// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {moment} from '../../moment.js';
import type {Numbers} from '../counting.js';
import type {InboxStrings} from '../../inbox/strings.js';

export default ({plural, format}: Numbers): InboxStrings => {
  return {
    title: "As suas mensagens",
    signInFirst: "Entre na sua conta para ler as suas mensagens.",
    none: "Você ainda não tem caixa de correio. Ela é criada quando você pede para aderir à cooperativa.",
    empty: "Nenhuma mensagem.",
    count: (total, fresh) =>
      fresh
        ? plural(total, {one: (figure) => `${figure} mensagem, ${format(fresh)} por ler.`, other: (figure) => `${figure} mensagens, ${format(fresh)} por ler.`})
        : plural(total, {one: (figure) => `${figure} mensagem, tudo lido.`, other: (figure) => `${figure} mensagens, tudo lido.`}),
    anyone: "Qualquer pessoa com uma conta pode escrever aqui e assinar com qualquer nome.",
    isNew: "Nova",
    sentence: {
      message: (who) => `Mensagem de ${who}`,
      accepted: (who) => `O seu pedido foi aprovado, diz ${who}`,
      maybe: (who) => `Talvez, responde ${who}`,
      refused: (who) => `O seu pedido foi recusado, diz ${who}`,
      invited: (who) => `Convite de ${who}`,
      chat: (who) => `Convite para uma conversa, de ${who}`,
      mentioned: (who) => `${who} menciona você numa conversa`,
      answered: (who) => `${who} responde a você numa conversa`,
      joined: (who) => `Participação anunciada por ${who}`,
      left: (who) => `Saída anunciada por ${who}`,
      offered: (who) => `Proposta de ${who}`,
      shared: (who) => `Algo novo, partilhado por ${who}`,
      changed: (who) => `Uma alteração, anunciada por ${who}`,
      removed: (who) => `Algo retirado por ${who}`,
      liked: (who) => `Um sinal de interesse de ${who}`,
      followed: (who) => `${who} segue o que você publica`,
      reported: (who) => `Aviso de um problema, de ${who}`,
      other: (who) => `Mensagem de outra aplicação, assinada por ${who}`,
    },
    someone: (host) => (host ? `uma pessoa desconhecida (${host})` : "uma pessoa desconhecida"),
    unreadable: "Uma mensagem que não se consegue ler. Pode vir de outra aplicação.",
    unanswered: (host) => `Não foi possível ler esta mensagem: ${host} não responde.`,
    received: (date) => `Recebida em ${moment('pt', date)}`,
    open: (host) => `Abrir em ${host}`,
    openChat: "Abrir a conversa",
    reply: (name) => `Responder a ${name}`,
    readAll: "Ler a mensagem toda",
    markRead: "Marcar como lida",
    markUnread: "Marcar como não lida",
    markAll: "Marcar todas como lidas",
    remove: "Apagar",
    confirmRemove: "Apagar para sempre",
    keep: "Manter",
    removed: "Mensagem apagada.",
    arrived: (count) => plural(count, {one: (figure) => `Acaba de chegar ${figure} mensagem nova.`, other: (figure) => `Acabam de chegar ${figure} mensagens novas.`}),
    older: (count) => plural(count, {one: (figure) => `Mostrar anteriores (${figure} mensagem)`, other: (figure) => `Mostrar anteriores (${figure} mensagens)`}),
    notMarked: "Isto não ficou anotado.",
    notRemoved: "A mensagem não foi apagada.",
    notRead: "Não foi possível ler as suas mensagens.",
  };
};

