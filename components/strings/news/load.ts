import {createLoader} from '../load.js';
import type {NewsStrings} from './strings.js';

/** The texts of a list of articles. */
export const loadNewsStrings = /* @__PURE__ */ createLoader<NewsStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'news',
);
