import {createLoader} from '../load.js';
import type {EventsStrings} from './strings.js';

/** The texts of calendars and events: pages without any do not load them. */
export const loadEventsStrings = /* @__PURE__ */ createLoader<EventsStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'events',
);
