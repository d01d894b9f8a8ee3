import {createLoader} from '../load.js';
import type {PollDeskStrings} from './strings.js';

/** The texts for those who confirm and close a poll. */
export const loadPollDeskStrings = /* @__PURE__ */ createLoader<PollDeskStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'poll-desk',
);
