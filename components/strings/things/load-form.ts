import {createLoader} from '../load.js';
import type {FormStrings} from './form-strings.js';

/** The texts of the form for things of any kind. */
export const loadFormStrings = /* @__PURE__ */ createLoader<FormStrings>(
  {
    fr: () => import('./form-fr.js'),
    en: () => import('./form-en.js'),
  },
  'things/form',
);
