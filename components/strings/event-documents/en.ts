import {sizeText} from '../dossier/size.js';
import type {Numbers} from '../numbers.js';
import type {DocumentStrings} from './strings.js';

export default ({format}: Numbers): DocumentStrings => ({
  add: 'Add a document',
  nth: (number) => `Document ${format(number)}`,
  remove: (number) => `Remove document ${format(number)}`,
  file: 'Choose a file',
  hint: 'PDF, text, table, slides or picture, 10 MB at most. Or write an address below.',
  chosen: (bytes) => `A file is chosen (${sizeText('en', bytes)}). It is sent when you save.`,
  useAddress: 'Write an address instead',
  problems: {
    format: 'This file is neither a PDF, a text, a table, slides nor a picture. Choose another one.',
    size: 'This file is larger than 10 MB. Choose a smaller one.',
    empty: 'This file is empty. Choose another one.',
    notKept: 'This device does not keep this file: save before you leave the page.',
  },
});
