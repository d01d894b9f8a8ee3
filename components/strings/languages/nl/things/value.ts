// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../../counting.js';
import type {ValueWords} from '../../../things/value-words.js';

export const valueWords = ({format}: Numbers): ValueWords => ({
  language: 'nl',
  yes: "ja",
  no: "nee",
  undescribed: "afbeelding zonder beschrijving",
  showAll: (count) => `Alles tonen (${format(count)})`,
});

