import {createLoader} from '../load.js';
import type {PollStrings} from './strings.js';

/** The texts of one poll’s page that everybody reads. */
export const loadPollStrings = /* @__PURE__ */ createLoader<PollStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'poll',
);
