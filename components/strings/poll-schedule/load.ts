import {createLoader} from '../load.js';
import type {PollScheduleStrings} from './strings.js';

/** The texts for a poll for finding a date that another app has made. */
export const loadPollScheduleStrings = /* @__PURE__ */ createLoader<PollScheduleStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'poll-schedule',
);
