import {createLoader} from '../load.js';
import type {ComposeStrings} from './strings.js';

/** The texts of writing in a conversation. */
export const loadComposeStrings = /* @__PURE__ */ createLoader<ComposeStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'chat-compose',
);
