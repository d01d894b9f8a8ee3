import {createLoader} from '../load.js';
import type {ChatsStrings} from './strings.js';

/** The texts of the conversations of a person. */
export const loadChatsStrings = /* @__PURE__ */ createLoader<ChatsStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'chats',
);
