import {createLoader} from '../load.js';
import type {SendingStrings} from './sending-strings.js';

/** The texts for documents that are on their way. */
export const loadSendingStrings = /* @__PURE__ */ createLoader<SendingStrings>(
  {
    fr: () => import('./sending-fr.js'),
    en: () => import('./sending-en.js'),
  },
  'document-form/sending',
);
