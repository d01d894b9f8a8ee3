import {createLoader} from '../load.js';
import type {SpanStrings} from './strings.js';

/** The texts of the month and the week: not loaded for a list. */
export const loadSpanStrings = createLoader<SpanStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'spans',
);
