// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {sizeText} from '../../../dossier/size.js';
import type {Numbers} from '../../counting.js';
import type {SendingStrings} from '../../../document-form/sending-strings.js';

const size = (bytes: number) => sizeText('pt', bytes);

export default ({format, plural}: Numbers): SendingStrings => ({
  send: (count) => (count > 1 ? `Adicionar ${format(count)} documentos` : "Adicionar o documento"),
  running: (done, of) => `Enviando: ${format(done)} de ${format(of)}.`,
  sent: (bytes, of) => `${size(bytes)} de ${size(of)} enviados`,
  describing: "O arquivo chegou. Adicionando-o à biblioteca…",
  cancel: (title) => `Parar o envio de “${title}”`,
  cancelled: "O envio parou.",
  retry: (title) => `Tentar de novo com “${title}”`,
  failed: "Este documento não foi adicionado.",
  full: "Já não há lugar suficiente neste espaço. Abra espaço ou escolha um arquivo menor.",
  picture: "Não é possível reduzir esta imagem aqui. Marque “Deixar as imagens como estão” ou escolha outra.",
  added: (count) => plural(count, {one: (figure) => `${figure} documento adicionado.`, other: (figure) => `${figure} documentos adicionados.`}),
  notAdded: (count) => plural(count, {one: (figure) => `${figure} documento não foi adicionado.`, other: (figure) => `${figure} documentos não foram adicionados.`}),
  waits: "guardado neste dispositivo, sai assim que for possível",
  notAnnounced: "ainda não foi anunciado na biblioteca",
  addedTitle: "Documentos adicionados",
});

