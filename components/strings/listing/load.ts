import {createLoader} from '../load.js';
import type {ListingStrings} from './strings.js';

/** The texts around lists of any kind. */
export const loadListingStrings = /* @__PURE__ */ createLoader<ListingStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'listing',
);
