import {createLoader} from '../load.js';
import type {ChatToolsStrings} from './strings.js';

/** The texts of what one does with a conversation as a whole. */
export const loadChatToolsStrings = /* @__PURE__ */ createLoader<ChatToolsStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'chat-tools',
);
