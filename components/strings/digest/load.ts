import {createLoader} from '../load.js';
import type {DigestStrings} from './strings.js';

/** The texts of the form that makes a digest. */
export const loadDigestStrings = /* @__PURE__ */ createLoader<DigestStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'digest',
);
