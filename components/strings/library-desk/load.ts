import {createLoader} from '../load.js';
import type {LibraryDeskStrings} from './strings.js';

/** The texts around tidying a library up: loaded for whoever does. */
export const loadLibraryDeskStrings = createLoader<LibraryDeskStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'library-desk',
);
