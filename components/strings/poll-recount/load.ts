import {createLoader} from '../load.js';
import type {PollRecountStrings} from './strings.js';

/** The texts for counting a poll again. */
export const loadPollRecountStrings = /* @__PURE__ */ createLoader<PollRecountStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'poll-recount',
);
