import {createLoader} from '../load.js';
import type {NearStrings} from './strings.js';

/** The texts of looking around a place in a list of members. */
export const loadNearStrings = /* @__PURE__ */ createLoader<NearStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'near',
);
