import {createLoader} from '../load.js';
import type {OrganiserStrings} from './strings.js';

/** The texts for whoever organises an event. */
export const loadOrganiserStrings = /* @__PURE__ */ createLoader<OrganiserStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'organiser',
);
