import {createLoader} from '../load.js';
import type {ThreadStrings} from './strings.js';

/** The texts of what is said under a thing. */
export const loadThreadStrings = /* @__PURE__ */ createLoader<ThreadStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'thread',
);
