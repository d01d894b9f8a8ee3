// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../../counting.js';
import type {ItemStrings} from '../../../things/item-strings.js';
import {valueWords} from './value.js';

export default (numbers: Numbers): ItemStrings => ({
  ...valueWords(numbers),
  unnamed: "Senza nome",
  notOfCoop: (host) => `Quello che si trova a questo indirizzo viene da ${host} e non da un membro della cooperativa.`,
  maybeOld: "Non è stato possibile rileggerlo: può non essere aggiornato.",
  edit: "Modifica",
  closeForm: "Chiudi il modulo",
  saved: "È salvato.",
  formFailed: "Il modulo non si può aprire. Controlla la connessione, poi riprova.",
  mistaken: (field) => `${field}: quello che è scritto non è come dovrebbe.`,
});

