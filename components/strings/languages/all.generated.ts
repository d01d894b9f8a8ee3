// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Languages} from './language.js';

/** The languages beside French and English, by their tags; what each of them has is known once it is needed. */
export const languages: Languages = {
  ar: () => import('./ar/index.js'),
  de: () => import('./de/index.js'),
  es: () => import('./es/index.js'),
  it: () => import('./it/index.js'),
  nl: () => import('./nl/index.js'),
  pt: () => import('./pt/index.js'),
};
