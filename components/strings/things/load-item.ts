import {createLoader} from '../load.js';
import type {ItemStrings} from './item-strings.js';

/** The texts with which one thing is shown. */
export const loadItemStrings = /* @__PURE__ */ createLoader<ItemStrings>(
  {
    fr: () => import('./item-fr.js'),
    en: () => import('./item-en.js'),
  },
  'things/item',
);
