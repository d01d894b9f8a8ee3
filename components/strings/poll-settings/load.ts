import {createLoader} from '../load.js';
import type {PollSettingsStrings} from './strings.js';

/** The names of a poll's settings, and of what has come out. */
export const loadPollSettings = /* @__PURE__ */ createLoader<PollSettingsStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'poll-settings',
);
