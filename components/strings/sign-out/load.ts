import {createLoader} from '../load.js';
import type {SignOutStrings} from './strings.js';

/** The texts around what is not sent or not saved. Not beside the others: pages on which all is sent do without. */
export const loadSignOutStrings = /* @__PURE__ */ createLoader<SignOutStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'sign-out',
);
