import {createLoader} from '../load.js';
import type {PollPackStrings} from './strings.js';

/** The texts for what to read before voting. */
export const loadPollPackStrings = /* @__PURE__ */ createLoader<PollPackStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'poll-pack',
);
