import {createLoader} from '../load.js';
import type {ArticleStrings} from './strings.js';

/** The texts of the page of one article. */
export const loadArticleStrings = /* @__PURE__ */ createLoader<ArticleStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'article',
);
