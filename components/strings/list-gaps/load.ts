import {createLoader} from '../load.js';
import type {ListGapStrings} from './strings.js';

/** What is said of lists that are missing from what is shown: loaded where one is. */
export const loadListGapStrings = createLoader<ListGapStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'list-gaps',
);
