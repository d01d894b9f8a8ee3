import {createLoader} from '../load.js';
import type {NewsFacetStrings} from './strings.js';

/** The texts around the filters of the news: loaded when they are opened. */
export const loadNewsFacetStrings = createLoader<NewsFacetStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'news-facets',
);
