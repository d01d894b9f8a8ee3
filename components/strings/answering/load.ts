import {createLoader} from '../load.js';
import type {AnsweringStrings} from './strings.js';

/** The texts for whoever answers an invitation. */
export const loadAnsweringStrings = /* @__PURE__ */ createLoader<AnsweringStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'answering',
);
