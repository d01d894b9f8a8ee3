import {createLoader} from '../load.js';
import type {IndexedStrings} from './strings.js';

/** What is said around very long lists: loaded where one is. */
export const loadIndexedStrings = createLoader<IndexedStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'indexed',
);
