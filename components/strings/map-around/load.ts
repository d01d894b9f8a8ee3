import {createLoader} from '../load.js';
import type {AroundStrings} from './strings.js';

/** The texts of looking around a point. */
export const loadAroundStrings = /* @__PURE__ */ createLoader<AroundStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'map-around',
);
