import type {Numbers} from '../numbers.js';
import type {ValueWords} from './value-words.js';

export const valueWords = ({format}: Numbers): ValueWords => ({
  language: 'en',
  yes: 'yes',
  no: 'no',
  undescribed: 'picture without a description',
  showAll: (count) => `Show all (${format(count)})`,
});
