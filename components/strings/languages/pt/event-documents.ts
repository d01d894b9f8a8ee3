// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {sizeText} from '../../dossier/size.js';
import type {Numbers} from '../counting.js';
import type {DocumentStrings} from '../../event-documents/strings.js';

export default ({format}: Numbers): DocumentStrings => ({
  add: "Adicionar um documento",
  nth: (number) => `Documento ${format(number)}`,
  remove: (number) => `Retirar o documento ${format(number)}`,
  file: "Escolha um arquivo",
  hint: "PDF, texto, tabela, apresentação ou imagem, no máximo 10 MB. Ou escreva um endereço mais abaixo.",
  chosen: (bytes) => `Um arquivo está escolhido (${sizeText('pt', bytes)}). É enviado quando guardar.`,
  useAddress: "Escrever um endereço em vez disso",
  problems: {
    format: "Este arquivo não é um PDF, um texto, uma tabela, uma apresentação nem uma imagem. Escolha outro.",
    size: "Este arquivo tem mais de 10 MB. Escolha um menor.",
    empty: "Este arquivo está vazio. Escolha outro.",
    notKept: "Este dispositivo não guarda este arquivo: guarde antes de sair da página.",
  },
});

