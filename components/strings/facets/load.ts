import {createLoader} from '../load.js';
import type {FacetStrings} from './strings.js';

/** The texts around filters. Apart from the other tables: not even their addresses are in what every page loads. */
export const loadFacetStrings = createLoader<FacetStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'facets',
);
