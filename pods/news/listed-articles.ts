import {isPublished, readArticle, type Article} from '../../vocab/kinds/article/article.js';
import {joinTranslations} from '../../vocab/kinds/article/translations.js';
import type {CategoryScheme} from '../../vocab/kinds/scheme/scheme.js';
import {languageOf, type ArticleSurroundings} from '../../vocab/formats/html/news/article-facts.js';
import {dct} from '../../vocab/rdf/vocabularies.js';
import {articlesKind} from '../lists/articles-kind.js';
import type {ListKind} from '../lists/row.js';
import {nameFrom} from '../name-from.js';
import {newsPageOf} from './news-address.js';

/** What a row says of an article. */
export interface ArticleRow {
  readonly article: Article;
  /** When its server last saw the article change. */
  readonly changed?: string | undefined;
}

/** An article that is published, and all that its page says beside its text. */
export interface ListedArticle extends ArticleRow {
  /** Name of its page: a UUID. */
  readonly name: string;
  readonly around: ArticleSurroundings;
  readonly categories: readonly {readonly iri: string; readonly name: string}[];
  /** A digest of all this, as a UUID. */
  readonly version: string;
}

/** What articles are listed among. */
export interface NewsDesk {
  readonly list: string;
  /** Name of whoever publishes. */
  readonly publisher: string;
  /** Title of the page that lists them, and of the feed. */
  readonly title: string;
  /** In which the list speaks, as a tag. */
  readonly language: string;
  readonly index: string;
  readonly feed: string;
  readonly scheme?: CategoryScheme | undefined;
  /** What the person is called in whose home something lies; nothing for what the coop keeps itself. */
  readonly nameOf: (source: string) => string | undefined;
  readonly now: number;
}

/** Goes up when pages are written in another way, so that all are written anew. */
const form = 1;

/** How lists read articles for their pages. */
export const articleRows: ListKind<ArticleRow> = {
  ...articlesKind([]),
  read: (graph, iri, subject = iri) => ({
    article: readArticle(graph, iri, [], subject),
    changed: graph.objects(subject, dct.modified)[0]?.value,
  }),
};

/** The articles of some rows that have appeared, the latest first. */
export async function listArticles(rows: readonly ArticleRow[], desk: NewsDesk): Promise<readonly ListedArticle[]> {
  const shown = rows.filter(({article}) => isPublished(article, desk.now)).sort(latestFirst);
  const urls = new Map<string, string>();
  for (const {article} of shown) urls.set(article.iri, await newsPageOf(desk.list, article.iri));
  const translations = translationsOf(shown, urls);
  return Promise.all(shown.map((row) => listArticle(row, desk, urls, translations.get(row) ?? [])));
}

async function listArticle(
  row: ArticleRow,
  desk: NewsDesk,
  urls: ReadonlyMap<string, string>,
  translations: ArticleSurroundings['translations'],
): Promise<ListedArticle> {
  const {article} = row;
  const {publisher, index, feed, scheme} = desk;
  const categories = article.category.flatMap((iri) => {
    const found = scheme?.categories.find((one) => one.iri === iri);
    return found ? [{iri, name: found.name}] : [];
  });
  const around = {
    url: urls.get(article.iri)!,
    authors: authorsOf(article, desk),
    categories: categories.map(({name}) => name),
    translations,
    publisher,
    index,
    feed,
  };
  const version = await nameFrom(JSON.stringify([form, row, around]));
  return {...row, name: await nameFrom(article.iri), around, categories, version};
}

/** As its author names those who have written it; else the member in whose home it lies. */
function authorsOf({iri, authorName}: Article, {nameOf}: NewsDesk): readonly string[] {
  const named = authorName.filter((name) => name.trim());
  return named.length ? named : [nameOf(iri) ?? []].flat();
}

function translationsOf(
  shown: readonly ArticleRow[],
  urls: ReadonlyMap<string, string>,
): ReadonlyMap<ArticleRow, ArticleSurroundings['translations']> {
  const linkTo = ({article}: ArticleRow) => {
    const language = languageOf(article);
    return language === undefined ? [] : [{url: urls.get(article.iri)!, language, title: article.title ?? ''}];
  };
  const sets = joinTranslations(shown, ({article}) => article, []);
  return new Map(
    sets.flatMap((set) => {
      const all = [set.shown, ...set.others];
      return all.map((one) => [one, all.filter((other) => other !== one).flatMap(linkTo)] as const);
    }),
  );
}

function latestFirst({article: one}: ArticleRow, {article: other}: ArticleRow): number {
  return (other.published ?? 0) - (one.published ?? 0) || (one.iri < other.iri ? -1 : 1);
}
