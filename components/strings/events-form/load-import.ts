import {createLoader} from '../load.js';
import type {EventImportStrings} from './import-strings.js';

/** The texts around calendar files that somebody takes over. */
export const loadEventImportStrings = /* @__PURE__ */ createLoader<EventImportStrings>(
  {
    fr: () => import('./import-fr.js'),
    en: () => import('./import-en.js'),
  },
  'events-form/import',
);
