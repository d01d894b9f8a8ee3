import {createLoader} from '../load.js';
import type {EventFormStrings} from './strings.js';

/** The texts of the form for events. */
export const loadEventFormStrings = /* @__PURE__ */ createLoader<EventFormStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'events-form',
);
