import {createLoader} from '../load.js';
import type {DocumentStrings} from './strings.js';

/** The texts for the page of one document. */
export const loadDocumentPageStrings = /* @__PURE__ */ createLoader<DocumentStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'document',
);
