import {createLoader} from '../load.js';
import type {StatusStrings} from './strings.js';

/** The texts about what is not sent yet. */
export const loadStatusStrings = /* @__PURE__ */ createLoader<StatusStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'status',
);
