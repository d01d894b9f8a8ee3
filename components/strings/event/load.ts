import {createLoader} from '../load.js';
import type {EventStrings} from './strings.js';

/** The texts of one event’s page. */
export const loadEventStrings = /* @__PURE__ */ createLoader<EventStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'event',
);
