import {createLoader} from '../load.js';
import type {PollFormStrings} from './strings.js';

/** The texts of the form with which moderators open a poll. */
export const loadPollFormStrings = /* @__PURE__ */ createLoader<PollFormStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'poll-form',
);
