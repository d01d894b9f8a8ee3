import type {Numbers} from '../numbers.js';
import type {ValueWords} from './value-words.js';

export const valueWords = ({format}: Numbers): ValueWords => ({
  language: 'fr',
  yes: 'oui',
  no: 'non',
  undescribed: 'image sans description',
  showAll: (count) => `Tout afficher (${format(count)})`,
});
