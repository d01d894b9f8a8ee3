import {createLoader} from '../load.js';
import type {BallotStrings} from './strings.js';

/** The texts for whoever votes. */
export const loadBallotStrings = /* @__PURE__ */ createLoader<BallotStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'poll-ballot',
);
