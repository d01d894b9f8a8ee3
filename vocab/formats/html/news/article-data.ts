import {safeImage} from '../../../rdf/iri.js';
import {webLink} from '../web-link.js';
import {languageOf, type ArticlePage} from './article-facts.js';

/** What search engines read of an article: schema.org, as JSON-LD. */
export function articleData(
  {article, authors, categories, publisher, translations, url}: ArticlePage,
  title: string,
): object {
  const {summary, published, modified, image, original, wordCount, corrections} = article;
  return {
    '@context': 'https://schema.org',
    '@type': 'BlogPosting',
    '@id': article.iri,
    url,
    headline: title,
    ...given('abstract', summary),
    ...given('inLanguage', languageOf(article)),
    ...given('datePublished', timeText(published)),
    ...given('dateModified', timeText(modified ?? published)),
    ...(authors.length && {author: authors.map((name) => ({'@type': 'Person', name}))}),
    publisher: {'@type': 'Organization', name: publisher},
    ...(categories.length && {articleSection: categories}),
    ...given('image', image === undefined ? undefined : safeImage(image)),
    ...given('wordCount', wordCount),
    ...given('isBasedOn', original === undefined ? undefined : webLink(original)),
    ...(translations.length && {workTranslation: translations.map((one) => ({'@id': one.url, inLanguage: one.language}))}),
    ...(corrections.length && {
      correction: corrections.map(({text, time}) => ({
        '@type': 'CorrectionComment',
        text,
        ...given('datePublished', timeText(time)),
      })),
    }),
  };
}

function given<T>(name: string, value: T | undefined): object {
  return value === undefined ? {} : {[name]: value};
}

function timeText(time: number | undefined): string | undefined {
  return time === undefined ? undefined : new Date(time).toISOString();
}
