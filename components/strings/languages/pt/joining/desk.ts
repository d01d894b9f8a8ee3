// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../../counting.js';
import type {DeskStrings} from '../../../joining/desk-strings.js';

export default ({plural}: Numbers): DeskStrings => ({
  requests: {
    title: "Pedidos",
    none: "Nenhum pedido espera resposta.",
    count: (count) => plural(count, {one: (figure) => `${figure} pedido espera resposta.`, other: (figure) => `${figure} pedidos esperam resposta.`}),
    byRule: (left, admitted) => {
      const gone = plural(left, {one: (figure) => `${figure} pessoa saiu da cooperativa`, other: (figure) => `${figure} pessoas saíram da cooperativa`});
      const come = plural(admitted, {one: (figure) => `${figure} pessoa foi admitida`, other: (figure) => `${figure} pessoas foram admitidas`});
      return `${[...(left ? [gone] : []), ...(admitted ? [come] : [])].join(", ")}.`;
    },
    departures: (names) => `Saídas: ${names}`,
    arrivals: (names) => `Entradas: ${names}`,
    wish: {join: "Deseja aderir à cooperativa.", leave: "Deseja sair da cooperativa."},
    saving: "Guardando…",
    received: (date) => `Recebido em ${date}`,
    confirmed: "Confirmado pela pessoa que pede.",
    unconfirmed: "Não confirmado: pode não vir desta pessoa.",
    unchecked: "Ainda não verificado: volte mais tarde.",
    accept: (name) => `Aceitar ${name}`,
    refuse: (name) => `Recusar ${name}`,
    clear: (name) => `Apagar o pedido de ${name}`,
    retry: (name) => `Tentar de novo para ${name}`,
    notDone: {join: "Não foi possível admitir esta pessoa.", leave: "Não foi possível retirar esta pessoa da lista."},
    notOwnHome: "A pasta indicada pode ser de outra pessoa.",
    reason: "Motivo",
    reasonHint: "Esta pessoa vai ler a sua resposta.",
    sendRefusal: "Enviar a recusa",
    cancel: "Cancelar",
    done: {
      joined: (name) => `${name} agora é membro.`,
      left: (name) => `${name} já não é membro.`,
      refused: (name) => `O pedido de ${name} foi recusado.`,
      cleared: (name) => `O pedido de ${name} foi apagado.`,
      gone: (name) => `O pedido de ${name} já não espera: já teve resposta ou foi retirado.`,
    },
    notTold: "Não foi possível avisar aqui esta pessoa: avise-a de outra forma.",
    failed: "A resposta não foi guardada. Pode tentar de novo.",
    unread: (count) => plural(count, {one: (figure) => `Não foi possível ler ${figure} elemento.`, other: (figure) => `Não foi possível ler ${figure} elementos.`}),
    waiting: (count) => plural(count, {one: (figure) => `Mais ${figure} elemento espera até que estes tenham resposta ou sejam apagados.`, other: (figure) => `Mais ${figure} elementos esperam até que estes tenham resposta ou sejam apagados.`}),
    rubbish: (count) =>
      plural(count, {one: (figure) => `${figure} elemento ilegível, que não é um pedido.`, other: (figure) => `${figure} elementos ilegíveis, que não são pedidos.`}),
    clearRubbish: "Apagar o que é ilegível",
    rubbishCleared: "Os elementos ilegíveis foram apagados.",
  },
  invitations: {
    title: "Convites",
    explain: "As pessoas convidadas são admitidas assim que pedem. Você não precisará responder a elas.",
    whoCanSee: "Só a moderação pode ler esta lista.",
    notNeeded: "A cooperativa está aberta: toda pessoa que pede é admitida. Não é preciso convite.",
    none: "Neste momento, ninguém está convidado.",
    count: (count) => plural(count, {one: (figure) => `${figure} pessoa convidada.`, other: (figure) => `${figure} pessoas convidadas.`}),
    list: "Pessoas convidadas",
    remove: "Retirar",
    label: "Endereços de contas, um por linha",
    hint: "Cada pessoa encontra o seu na página para pedir adesão.",
    example: "Por exemplo: https://example.org/amina/profile/card#me",
    invite: "Convidar",
    saving: "Guardando…",
    added: (count) => plural(count, {one: (figure) => `${figure} convite adicionado.`, other: (figure) => `${figure} convites adicionados.`}),
    removed: "O convite foi retirado.",
    known: (address) => `Já tem convite: ${address}`,
    member: (address) => `Já é membro: ${address}`,
    twice: (address) => `Escrito duas vezes: ${address}`,
    nothingTyped: "Escreva pelo menos um endereço.",
    errors: (count) => plural(count, {one: (figure) => `${figure} linha a corrigir. Nada foi guardado ainda.`, other: (figure) => `${figure} linhas a corrigir. Nada foi guardado ainda.`}),
    badLine: (line, text) => `Linha ${line}: “${text}” não é o endereço de uma conta.`,
    notRead: "Não foi possível ler os convites.",
    notAdded: "Os convites não foram guardados. O seu texto continua aí.",
    notRemoved: "O convite não foi retirado. Pode tentar de novo.",
  },
});

