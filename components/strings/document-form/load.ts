import {createLoader} from '../load.js';
import type {DocumentFormStrings} from './strings.js';

/** The texts of the form for documents. */
export const loadDocumentFormStrings = /* @__PURE__ */ createLoader<DocumentFormStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'document-form',
);
