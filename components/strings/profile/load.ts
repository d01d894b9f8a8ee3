import {createLoader} from '../load.js';
import type {ProfileStrings} from './strings.js';

/** The texts of the form for one's own profile. Not beside the others: pages without it need not know where these lie. */
export const loadProfileStrings = /* @__PURE__ */ createLoader<ProfileStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'profile',
);
