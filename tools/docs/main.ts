/**
 * `npm run docs`: writes the pages and files of the vocabulary into `dist/vocabulary/`, the made-up cooperative into `dist/example/`, and the
 * documentation with both into `dist/docs/`.
 */
import {inRoot} from '../paths.js';
import {writeExample} from './example.js';
import {writeSite} from './site/write.js';
import {writeVocabulary} from './vocabulary.js';

await writeVocabulary(inRoot('dist/vocabulary'));
await writeExample(inRoot('dist/example'));
await writeSite(inRoot('dist/docs'));
