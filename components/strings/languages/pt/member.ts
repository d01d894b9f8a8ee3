// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {MemberStrings} from '../../member/strings.js';

export default ({format}: Numbers): MemberStrings => ({
  fields: {phone: "Telefone", email: "E-mail", photo: "Foto"},
  visibleTo: {members: "Visível para os membros", private: "Visível só para você"},
  updated: (date) => `Perfil atualizado em ${date}`,
  partUnread: "Não foi possível ler uma parte deste perfil.",
  write: (name) => `Escrever a ${name}`,
  signInToWrite: (name) => `Entre na sua conta para escrever a ${name}.`,
  contact: {
    label: "A sua mensagem",
    hint: (host) => `Vai para a caixa de correio deste membro, em ${host}, e diz que vem de você.`,
    send: "Enviar",
    cancel: "Cancelar",
    sending: "Enviando a mensagem…",
    sent: (name) => `A sua mensagem a ${name} chegou.`,
    kept: (name) => `A sua mensagem a ${name} está guardada neste dispositivo e será enviada assim que for possível.`,
    keptByPage: "Este dispositivo não guarda nada: deixe esta página aberta até a mensagem ser enviada.",
    notSent: "A sua mensagem não foi enviada. O seu texto continua aqui.",
    refused: "Esta caixa de correio não recebe mensagens.",
    empty: "Escreva a sua mensagem.",
    tooLong: (limit) => `No máximo ${format(limit)} caracteres.`,
    failed: "Não é possível abrir a mensagem. Verifique a sua conexão e tente de novo.",
  },
});

