// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../../counting.js';
import type {ValueWords} from '../../../things/value-words.js';

export const valueWords = ({format}: Numbers): ValueWords => ({
  language: 'de',
  yes: "ja",
  no: "nein",
  undescribed: "Bild ohne Beschreibung",
  showAll: (count) => `Alle zeigen (${format(count)})`,
});

