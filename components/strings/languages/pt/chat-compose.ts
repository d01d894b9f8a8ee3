// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {ComposeStrings} from '../../chat-compose/strings.js';

export default ({plural, format}: Numbers): ComposeStrings => ({
  hint: "Enter passa à linha seguinte; Ctrl e Enter enviam. @ para mencionar alguém.",
  hintEnter: "Enter envia; Shift e Enter passam à linha seguinte. @ para mencionar alguém.",
  enterSends: "Enviar com a tecla Enter",
  send: "Enviar",
  change: "Guardar",
  sending: "Enviando…",
  sent: "Mensagem enviada.",
  kept: "Está guardada neste dispositivo e será enviada assim que for possível.",
  keptOnPage: "Este dispositivo já não guarda mais nada: deixe a página aberta até a mensagem ser enviada.",
  replyingTo: (name) => `Resposta a ${name}`,
  changing: "Alteração da sua mensagem",
  cancel: "Cancelar",
  addFile: "Adicionar uma imagem ou um documento",
  fileHint:
    "PDF, texto, tabela ou imagem, no máximo 10 MB. As imagens são reduzidas e perdem o lugar onde foram feitas.",
  fileText: (name) => `Descrição de ${name}`,
  fileTextHint: "O que é preciso saber sem ver a imagem.",
  dropFile: (name) => `Retirar ${name}`,
  notKept: (name) =>
    `Este dispositivo não guarda ${name}: se sair da página antes do envio, terá de anexá-lo de novo.`,
  notThere: (name) => `${name} já não está neste dispositivo: anexe-o de novo.`,
  signs: "Pôr um símbolo",
  people: "Pessoas a mencionar",
  peopleFound: (count) => (count ? plural(count, {one: (figure) => `${figure} pessoa encontrada`, other: (figure) => `${figure} pessoas encontradas`}) : "Ninguém com esse nome"),
  draftFrom: (time) => `Começado em ${time}, ainda não enviado.`,
  dropDraft: "Apagar este rascunho",
  mistakes: {
    empty: "Escreva algo ou adicione um arquivo.",
    tooLong: (over) =>
      plural(over, {one: (figure) => `A sua mensagem tem ${figure} caractere a mais. Nada se perdeu: encurte-a ou envie-a em partes.`, other: (figure) => `A sua mensagem tem ${figure} caracteres a mais. Nada se perdeu: encurte-a ou envie-a em partes.`}),
    tooManyFiles: (most) => `Uma mensagem leva no máximo ${format(most)} arquivos.`,
    fileType: (name) => `Não é possível adicionar ${name}: arquivos deste tipo podem agir em nome de quem os abre.`,
    fileTooLarge: (name) => `${name} tem mais de 10 MB.`,
    fileEmpty: (name) => `${name} está vazio.`,
    pictureUnread: (name) => `Não foi possível ler ${name} como imagem.`,
    textMissing: (name) => `Descreva ${name} em poucas palavras, para quem não vê a imagem.`,
  },
  notSent: "Esta mensagem não foi enviada.",
  withFiles: (names) => `Com ${names}.`,
  takeUp: "Retomar para corrigir",
  tryAgain: "Tentar de novo",
  left: (count) => plural(count, {one: (figure) => `Resta ${figure} caractere.`, other: (figure) => `Restam ${figure} caracteres.`}),
  noMoreOpen: "Você já não tem acesso a esta conversa. O seu texto continua aí: copie-o se precisar dele.",
});

