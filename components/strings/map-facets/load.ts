import {createLoader} from '../load.js';
import type {MapFacetStrings} from './strings.js';

/** The texts around the filters of a map: loaded when they are opened. */
export const loadMapFacetStrings = createLoader<MapFacetStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'map-facets',
);
