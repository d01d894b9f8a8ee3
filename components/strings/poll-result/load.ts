import {createLoader} from '../load.js';
import type {ResultStrings} from './strings.js';

/** The texts for what a poll has come to. */
export const loadResultStrings = /* @__PURE__ */ createLoader<ResultStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'poll-result',
);
