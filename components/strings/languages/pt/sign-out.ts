// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {moment} from '../../moment.js';
import type {Numbers} from '../counting.js';
import type {SignOutStrings} from '../../sign-out/strings.js';

export default ({plural}: Numbers): SignOutStrings => {
  const changes = (count: number) => plural(count, {one: (figure) => `${figure} alteração`, other: (figure) => `${figure} alterações`});
  const drafts = (count: number) => plural(count, {one: (figure) => `${figure} rascunho`, other: (figure) => `${figure} rascunhos`});
  return {
    notSent: (count) => plural(count, {one: (figure) => `${figure} alteração ainda não foi enviada.`, other: (figure) => `${figure} alterações ainda não foram enviadas.`}),
    notSaved: (count) => plural(count, {one: (figure) => `${figure} rascunho não está guardado.`, other: (figure) => `${figure} rascunhos não estão guardados.`}),
    nothingLeft: "Tudo foi enviado.",
    needYou: (count) => plural(count, {one: (figure) => `${figure} alteração precisa de você antes de ser enviada.`, other: (figure) => `${figure} alterações precisam de você antes de serem enviadas.`}),
    send: "Enviar agora e sair da conta",
    sendWithoutDrafts: "Enviar as alterações, apagar os rascunhos e sair da conta",
    save: "Guardar o texto num arquivo e sair da conta",
    end: {
      nothing: "Sair da conta",
      changes: "Apagar as alterações e sair da conta",
      drafts: "Apagar os rascunhos e sair da conta",
      both: "Apagar as alterações e os rascunhos e sair da conta",
    },
    stay: "Continuar na conta",
    keepDrafts: "Manter os meus rascunhos neste dispositivo",
    keepDraftsHint: "Você vai encontrá-los quando entrar na conta. Não marque se outras pessoas usam este dispositivo.",
    sending: (count) => `Enviando ${changes(count)}…`,
    stuck: (count) => `Não foi possível enviar ${changes(count)}. Você continua na sua conta.`,
    fileName: (day) => `os-meus-textos-${day}.txt`,
    draft: (at) => `Você escreveu isto em ${moment('pt', at)} e não o guardou.`,
    eraseDraft: "Apagar este rascunho",
    waiting(changed, kept) {
      const all = [changed ? changes(changed) : '', kept ? drafts(kept) : ''].filter(Boolean).join(" e ");
      return `Neste dispositivo, à espera de que você entre na conta: ${all}.`;
    },
  };
};

