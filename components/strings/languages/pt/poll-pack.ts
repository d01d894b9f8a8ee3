// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {sizeText} from '../../dossier/size.js';
import type {Numbers} from '../counting.js';
import type {PollPackStrings} from '../../poll-pack/strings.js';

export default ({format}: Numbers): PollPackStrings => ({
  title: "A ler antes de votar",
  documents: "Documentos",
  size: (bytes) => sizeText('pt', bytes),
  argumentsFor: "Argumentos a favor",
  argumentsAgainst: "Argumentos contra",
  noArgument: "Ainda sem argumentos.",
  by: (name) => `Por ${name}`,
  questions: "Perguntas e respostas",
  noAnswer: "Ainda sem resposta.",
  partial: "Uma parte não pode ser mostrada aqui.",
  ask: {
    open: "Fazer uma pergunta",
    title: "A sua pergunta",
    to: "Para",
    hint: "Esta pessoa lê a sua pergunta e o seu nome. A resposta pode aparecer aqui, sem o seu nome.",
    label: "A sua pergunta",
    send: "Enviar",
    cancel: "Cancelar",
    sending: "Enviando…",
    sent: (name) => `A sua pergunta foi enviada a ${name}.`,
    kept: "A sua pergunta está guardada neste dispositivo. Será enviada assim que for possível.",
    keptByPage: "A sua pergunta ainda não foi enviada. Deixe esta página aberta.",
    notSent: "A sua pergunta não foi enviada.",
    noInbox: "Esta pessoa não recebe mensagens. Escolha outra.",
    empty: "Escreva a sua pergunta.",
    tooLong: (characters) => `Escreva no máximo ${format(characters)} caracteres.`,
    letter: (question, text) => `Pergunta sobre a votação “${question}”:

${text}`,
  },
  edit: {
    title: "Completar o que os membros leem",
    hint: "Dê tanto espaço aos argumentos contra como aos argumentos a favor.",
    add: {
      document: "Adicionar um documento",
      argumentFor: "Adicionar um argumento a favor",
      argumentAgainst: "Adicionar um argumento contra",
      question: "Adicionar uma pergunta e a sua resposta",
    },
    change: (text) => `Alterar “${text}”`,
    remove: (text) => `Retirar “${text}”`,
    asksToRemove: (text) => `Retirar “${text}”?`,
    doRemove: "Retirar",
    keep: "Manter",
    label: {
      document: "Título do documento",
      argumentFor: "Argumento a favor",
      argumentAgainst: "Argumento contra",
      question: "Pergunta",
    },
    address: "Endereço do documento",
    addressHint: "Um endereço como https://example.org/budget.pdf. Os membros devem poder abri-lo.",
    answer: "Resposta",
    answerHint: "Pode deixá-la vazia e responder mais tarde.",
    save: "Guardar",
    cancel: "Cancelar",
    saving: "Guardando…",
    saved: "Guardado. Os membros podem lê-lo.",
    kept: "Está guardado neste dispositivo. Será enviado assim que for possível.",
    notSaved: "Não foi guardado.",
    changed: "Entretanto, alguém o alterou. Leia-o de novo mais acima e depois guarde.",
    empty: "Escreva algo aqui.",
    tooLong: (characters) => `Escreva no máximo ${format(characters)} caracteres.`,
    noAddress: "Escreva um endereço como https://example.org.",
  },
});

