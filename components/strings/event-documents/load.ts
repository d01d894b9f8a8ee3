import {createLoader} from '../load.js';
import type {DocumentStrings} from './strings.js';

/** The texts for the documents of an event, in its form. */
export const loadDocumentStrings = /* @__PURE__ */ createLoader<DocumentStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'event-documents',
);
