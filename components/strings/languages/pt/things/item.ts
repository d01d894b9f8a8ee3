// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../../counting.js';
import type {ItemStrings} from '../../../things/item-strings.js';
import {valueWords} from './value.js';

export default (numbers: Numbers): ItemStrings => ({
  ...valueWords(numbers),
  unnamed: "Sem nome",
  notOfCoop: (host) => `O que está neste endereço vem de ${host} e não de um membro da cooperativa.`,
  maybeOld: "Não foi possível ler isto de novo: pode ser antigo.",
  edit: "Alterar",
  closeForm: "Fechar o formulário",
  saved: "Está guardado.",
  formFailed: "Não é possível abrir o formulário. Verifique a sua conexão e tente de novo.",
  mistaken: (field) => `${field}: o que está aqui não é como deveria ser.`,
});

