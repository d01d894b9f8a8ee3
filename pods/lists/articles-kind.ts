import {articleKind, findArticles, readArticle, type Article} from '../../vocab/kinds/article/article.js';
import {readOneField} from '../../vocab/shapes/read.js';
import type {ListKind} from './row.js';

/** How lists read articles, in the reader's languages. */
export function articlesKind(languages: readonly string[]): ListKind<Article> {
  return {
    types: articleKind.types,
    find: findArticles,
    label: (graph, subject) => readOneField(articleKind.fields.title, graph, subject, languages)[0],
    read: (graph, iri, subject) => readArticle(graph, iri, languages, subject),
  };
}
