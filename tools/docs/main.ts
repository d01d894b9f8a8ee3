/** `npm run docs`: writes the pages and files of the vocabulary into `dist/vocabulary/`. */
import {inRoot} from '../paths.js';
import {writeVocabulary} from './vocabulary.js';

await writeVocabulary(inRoot('dist/vocabulary'));
