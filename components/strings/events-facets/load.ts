import {createLoader} from '../load.js';
import type {EventFacetStrings} from './strings.js';

/** The texts around the filters of a calendar: loaded when they are opened. */
export const loadEventFacetStrings = createLoader<EventFacetStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'events-facets',
);
