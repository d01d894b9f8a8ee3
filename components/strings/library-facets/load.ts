import {createLoader} from '../load.js';
import type {LibraryFacetStrings} from './strings.js';

/** The texts around the filters of a library: loaded when they are opened. */
export const loadLibraryFacetStrings = createLoader<LibraryFacetStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'library-facets',
);
