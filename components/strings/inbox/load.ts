import {createLoader} from '../load.js';
import type {InboxStrings} from './strings.js';

/** The texts of somebody's messages. Not beside the others: pages without them need not know where these lie. */
export const loadInboxStrings = /* @__PURE__ */ createLoader<InboxStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'inbox',
);
