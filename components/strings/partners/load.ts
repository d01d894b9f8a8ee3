import {createLoader} from '../load.js';
import type {PartnersStrings} from './strings.js';

/** The texts around a coop's partners. */
export const loadPartnersStrings = /* @__PURE__ */ createLoader<PartnersStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'partners',
);
