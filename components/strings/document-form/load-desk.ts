import {createLoader} from '../load.js';
import type {DocumentDeskStrings} from './desk-strings.js';

/** The texts for what is done with a document beside its form. */
export const loadDocumentDeskStrings = /* @__PURE__ */ createLoader<DocumentDeskStrings>(
  {
    fr: () => import('./desk-fr.js'),
    en: () => import('./desk-en.js'),
  },
  'document-form/desk',
);
