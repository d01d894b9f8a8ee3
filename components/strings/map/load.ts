import {createLoader} from '../load.js';
import type {MapStrings} from './strings.js';

/** The texts of the list beside a map. */
export const loadMapStrings = /* @__PURE__ */ createLoader<MapStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'map',
);
