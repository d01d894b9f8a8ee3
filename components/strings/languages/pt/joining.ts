// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {JoiningStrings} from '../../joining/strings.js';

export default (numbers: Numbers): JoiningStrings => ({
  title: (coop) => `Aderir a ${coop}`,
  signInFirst: "Entre na sua conta para aderir à cooperativa ou para sair dela.",
  closed: "Esta cooperativa não recebe pedidos aqui.",
  open: "Esta cooperativa está aberta: toda pessoa que pede é admitida. Por isso, “membros” significa aqui “qualquer pessoa com uma conta”.",
  explain: "Eis o que será escrito e quem poderá ler:",
  plan: [
    {
      where: "No seu próprio espaço",
      things: [
        {
          what: "Uma pasta para esta cooperativa.",
          who: "Mais ninguém escreve nela. A moderação vê o que você publica nela.",
        },
        {what: "Uma caixa de correio.", who: "Qualquer pessoa com uma conta pode deixar-lhe uma mensagem. Mais ninguém a lê."},
        {what: "Um índice do que você publica.", who: "Qualquer pessoa pode lê-lo."},
      ],
    },
    {
      where: "Na cooperativa",
      things: [{what: "O seu pedido.", who: "Só a moderação pode lê-lo."}],
    },
    {
      where: "Quando você já for membro",
      things: [
        {
          what: "No diretório: o seu nome, atividade, localidade, competências e a sua foto pequena.",
          who: "Qualquer pessoa pode ler isto.",
        },
        {
          what: "Na lista que dá aos membros os seus direitos: o endereço da sua conta.",
          who: "Os outros membros podem lê-lo.",
        },
      ],
    },
  ],
  deeds: {
    ask: () => "Pedir adesão",
    withdraw: () => "Retirar o meu pedido",
    leave: (coop) => `Sair de ${coop}`,
    stay: () => "Continuar como membro",
  },
  askAgain: "Pedir de novo",
  doing: {
    ask: "Enviando o seu pedido…",
    withdraw: "Retirando o seu pedido…",
    leave: "Anotando a sua saída…",
    stay: "Anotando que você fica…",
  },
  failed: {
    ask: "O seu pedido não foi enviado.",
    withdraw: "O seu pedido não foi retirado.",
    leave: "A sua saída não ficou anotada.",
    stay: "Não ficou anotado que você continua.",
  },
  retrySafely: "Pode tentar de novo sem receio: nada é feito duas vezes.",
  sent: "O seu pedido foi enviado.",
  answerFollows: {
    approved: "Alguém da cooperativa vai responder.",
    open: "Você será membro assim que alguém da moderação abrir o site.",
  },
  withdrawn: "O seu pedido foi retirado.",
  member: (coop) => `Você é membro de ${coop}.`,
  refused: (coop) => `${coop} disse não ao seu pedido.`,
  leaving: "A sua saída ficou anotada. Você deixará de ser membro assim que alguém da moderação abrir o site.",
  stayed: "Você continua como membro.",
  leaveTitle: "Sair da cooperativa",
  leaveGoes:
    "Você sairá do diretório e dos grupos, e já não poderá anunciar nada aos membros. Isso acontece assim que alguém da moderação abrir o site.",
  leaveStays: "O que você escreveu fica no seu próprio espaço.",
  leaveElsewhere: "A sua adesão não foi feita aqui. Para sair, escreva ou telefone à cooperativa.",
  address: "Alguém da cooperativa quer enviar-lhe um convite? Dê a essa pessoa o endereço da sua conta:",
  copyAddress: "Copiar o endereço",
  copied: "O endereço foi copiado.",
  forModerators: "Esta página é para a moderação.",
  desk: () => import('./joining/desk.js').then((module) => module.default(numbers)),
});

