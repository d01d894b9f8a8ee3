import type {Numbers} from '../numbers.js';
import type {ItemStrings} from './item-strings.js';
import {valueWords} from './value-en.js';

export default (numbers: Numbers): ItemStrings => ({
  ...valueWords(numbers),
  unnamed: 'Without a name',
  notOfCoop: (host) => `What lies at this address comes from ${host} and not from a member of the cooperative.`,
  maybeOld: 'This could not be read again: it may be old.',
  edit: 'Edit',
  closeForm: 'Close the form',
  saved: 'It is saved.',
  formFailed: 'The form cannot be opened. Check your connection, then try again.',
  mistaken: (field) => `${field}: what it says is not as it should be.`,
});
