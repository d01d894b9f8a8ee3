import type {TextWords} from './strings.js';

export const textWords: TextWords = {
  table: 'Table',
  cut: 'This text is very long: a part of it is not formatted, or is left out.',
};
