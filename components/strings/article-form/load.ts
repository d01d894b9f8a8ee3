import {createLoader} from '../load.js';
import type {ArticleFormStrings} from './strings.js';

/** The texts of the form for articles. */
export const loadArticleFormStrings = /* @__PURE__ */ createLoader<ArticleFormStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'article-form',
);
