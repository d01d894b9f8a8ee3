import {createLoader} from '../load.js';
import type {PollsStrings} from './strings.js';

/** The texts of a list of polls. */
export const loadPollsStrings = /* @__PURE__ */ createLoader<PollsStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'polls',
);
