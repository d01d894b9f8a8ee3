import type {NewsPageWords} from '../../../vocab/formats/html/news/words.js';
import {createLoader} from '../load.js';

/** The words around articles on pages without scripts. */
export const loadNewsPageWords = /* @__PURE__ */ createLoader<NewsPageWords>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'news-pages',
);
