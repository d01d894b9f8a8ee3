/** `npm run docs`: writes the pages and files of the vocabulary into `dist/vocabulary/`, and the documentation into `dist/docs/`. */
import {inRoot} from '../paths.js';
import {writeSite} from './site/write.js';
import {writeVocabulary} from './vocabulary.js';

await writeVocabulary(inRoot('dist/vocabulary'));
await writeSite(inRoot('dist/docs'));
