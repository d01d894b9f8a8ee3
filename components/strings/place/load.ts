import {createLoader} from '../load.js';
import type {PlaceStrings} from './strings.js';

/** The texts of one place’s page. */
export const loadPlaceStrings = /* @__PURE__ */ createLoader<PlaceStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'place',
);
