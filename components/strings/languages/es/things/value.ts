// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../../counting.js';
import type {ValueWords} from '../../../things/value-words.js';

export const valueWords = ({format}: Numbers): ValueWords => ({
  language: 'es',
  yes: "sí",
  no: "no",
  undescribed: "imagen sin descripción",
  showAll: (count) => `Mostrar todo (${format(count)})`,
});

