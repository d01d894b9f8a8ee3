import {createLoader} from '../load.js';
import type {ProfileMapStrings} from './strings.js';

/** The texts of the choice where on a map a member is. */
export const loadProfileMapStrings = /* @__PURE__ */ createLoader<ProfileMapStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'profile-map',
);
