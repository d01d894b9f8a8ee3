import type {Article} from '../../../kinds/article/article.js';
import {isLanguageTag} from '../../../rdf/iri.js';
import type {RichText} from '../../markdown/tree.js';

/** What is said of an article beside what its author has written. */
export interface ArticleSurroundings {
  /** Where its page lies. */
  readonly url: string;
  /** Those who have written it, by name. */
  readonly authors: readonly string[];
  /** Names of the categories that it stands in. */
  readonly categories: readonly string[];
  /** The pages of its translations. */
  readonly translations: readonly {readonly url: string; readonly language: string; readonly title: string}[];
  /** Name of whoever publishes it. */
  readonly publisher: string;
  /** The page that lists all of them. */
  readonly index: string;
  readonly feed: string;
}

export interface ArticlePage extends ArticleSurroundings {
  readonly article: Article;
  /** Its text. */
  readonly text?: RichText | undefined;
}

/** The language of an article where it may stand in an attribute. */
export function languageOf({language}: Pick<Article, 'language'>): string | undefined {
  return language !== undefined && isLanguageTag(language) ? language : undefined;
}
