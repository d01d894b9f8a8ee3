import {createLoader} from '../load.js';
import type {LibraryStrings} from './strings.js';

/** The texts of a library. */
export const loadLibraryStrings = /* @__PURE__ */ createLoader<LibraryStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'library',
);
