// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../../counting.js';
import type {ItemStrings} from '../../../things/item-strings.js';
import {valueWords} from './value.js';

export default (numbers: Numbers): ItemStrings => ({
  ...valueWords(numbers),
  unnamed: "Zonder naam",
  notOfCoop: (host) => `Wat op dit adres staat, komt van ${host} en niet van een lid van de coöperatie.`,
  maybeOld: "Dit kon niet opnieuw worden gelezen: misschien is het verouderd.",
  edit: "Wijzigen",
  closeForm: "Het formulier sluiten",
  saved: "Het is opgeslagen.",
  formFailed: "Het formulier kan niet worden geopend. Controleer je verbinding en probeer het opnieuw.",
  mistaken: (field) => `${field}: wat hier staat, is niet zoals het moet zijn.`,
});

