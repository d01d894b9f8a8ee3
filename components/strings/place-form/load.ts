import {createLoader} from '../load.js';
import type {PlaceFormStrings} from './strings.js';

/** The texts of the form for places. */
export const loadPlaceFormStrings = /* @__PURE__ */ createLoader<PlaceFormStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'place-form',
);
