// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../../counting.js';
import type {ItemStrings} from '../../../things/item-strings.js';
import {valueWords} from './value.js';

export default (numbers: Numbers): ItemStrings => ({
  ...valueWords(numbers),
  unnamed: "Ohne Namen",
  notOfCoop: (host) => `Was an dieser Adresse liegt, kommt von ${host} und nicht von einem Mitglied der Genossenschaft.`,
  maybeOld: "Das konnte nicht neu geladen werden: Vielleicht ist es veraltet.",
  edit: "Bearbeiten",
  closeForm: "Formular schließen",
  saved: "Es ist gespeichert.",
  formFailed: "Das Formular kann nicht geöffnet werden. Prüfen Sie Ihre Verbindung, und versuchen Sie es noch einmal.",
  mistaken: (field) => `${field}: Was dort steht, ist nicht so, wie es sein soll.`,
});

