import {createLoader} from '../load.js';
import type {PollRulesStrings} from './rules-strings.js';

/** What the rules of a poll do and do not promise: not loaded for a list of polls. */
export const loadPollRules = /* @__PURE__ */ createLoader<PollRulesStrings>(
  {
    fr: () => import('./rules-fr.js'),
    en: () => import('./rules-en.js'),
  },
  'poll-settings/rules',
);
