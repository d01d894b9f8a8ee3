import {createLoader} from '../load.js';
import type {MapFilesStrings} from './strings.js';

/** The texts of taking along what a map shows. */
export const loadMapFilesStrings = /* @__PURE__ */ createLoader<MapFilesStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'map-files',
);
