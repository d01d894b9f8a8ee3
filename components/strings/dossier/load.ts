import {createLoader} from '../load.js';
import type {DossierStrings} from './strings.js';

/** The texts for documents and minutes of an event. */
export const loadDossierStrings = /* @__PURE__ */ createLoader<DossierStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'dossier',
);
