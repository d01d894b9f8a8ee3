import {createLoader} from '../load.js';
import type {ChatStrings} from './strings.js';

/** The texts of a conversation that is read. */
export const loadChatStrings = /* @__PURE__ */ createLoader<ChatStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'chat',
);
