import {createLoader} from '../load.js';
import type {JoiningStrings} from './strings.js';

/** The texts around joining. Not beside the others: pages on which nobody joins need not know where these lie. */
export const loadJoiningStrings = /* @__PURE__ */ createLoader<JoiningStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'joining',
);
