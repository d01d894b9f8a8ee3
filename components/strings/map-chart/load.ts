import {createLoader} from '../load.js';
import type {ChartStrings} from './strings.js';

/** The texts of an open map. */
export const loadChartStrings = /* @__PURE__ */ createLoader<ChartStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'map-chart',
);
