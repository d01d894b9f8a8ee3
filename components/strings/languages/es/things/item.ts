// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../../counting.js';
import type {ItemStrings} from '../../../things/item-strings.js';
import {valueWords} from './value.js';

export default (numbers: Numbers): ItemStrings => ({
  ...valueWords(numbers),
  unnamed: "Sin nombre",
  notOfCoop: (host) => `Lo que hay en esta dirección viene de ${host} y no de alguien de la cooperativa.`,
  maybeOld: "No se pudo volver a leer: puede ser antiguo.",
  edit: "Modificar",
  closeForm: "Cerrar el formulario",
  saved: "Está guardado.",
  formFailed: "No se puede abrir el formulario. Compruebe su conexión y luego inténtelo de nuevo.",
  mistaken: (field) => `${field}: lo que dice no es como debería.`,
});

