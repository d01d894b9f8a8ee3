import type {Numbers} from '../numbers.js';
import type {ItemStrings} from './item-strings.js';
import {valueWords} from './value-fr.js';

export default (numbers: Numbers): ItemStrings => ({
  ...valueWords(numbers),
  unnamed: 'Sans nom',
  notOfCoop: (host) => `Ce qui se trouve à cette adresse vient de ${host} et n’est pas d’un membre de la coopérative.`,
  maybeOld: 'Ces informations n’ont pas pu être relues\u00a0: elles sont peut-être anciennes.',
  edit: 'Modifier',
  closeForm: 'Fermer le formulaire',
  saved: 'C’est enregistré.',
  formFailed: 'Le formulaire ne peut pas s’ouvrir. Vérifiez votre connexion, puis réessayez.',
  mistaken: (field) => `${field}\u00a0: ce qui est indiqué n’est pas comme il faut.`,
});
