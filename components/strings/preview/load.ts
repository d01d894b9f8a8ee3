import {createLoader} from '../load.js';
import type {PreviewStrings} from './strings.js';

/** The texts for looking at a document on the page. */
export const loadPreviewStrings = /* @__PURE__ */ createLoader<PreviewStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'preview',
);
