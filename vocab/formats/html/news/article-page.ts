import {readingMinutes, type Article} from '../../../kinds/article/article.js';
import {safeImage} from '../../../rdf/iri.js';
import type {RichText} from '../../markdown/tree.js';
import {dataElement, element} from '../element.js';
import {escapeHtml} from '../escape.js';
import {webLink} from '../web-link.js';
import {writeHtml} from '../write-rich-text.js';
import {articleData} from './article-data.js';
import {languageOf, type ArticlePage} from './article-facts.js';
import {writeStaticPage} from './page.js';
import {dayIn, ownLanguageName, type NewsPageWords} from './words.js';

/** Writes the page of one article: its text and what is known of it, for people and, in schema.org's words, for search engines. */
export function writeArticlePage(page: ArticlePage, words: NewsPageWords): string {
  const {article, publisher, text, translations, feed, url} = page;
  const title = article.title ?? words.untitled;
  const original = article.original === undefined ? undefined : webLink(article.original);
  return writeStaticPage({
    language: words.language,
    title: `${title} – ${publisher}`,
    description: article.summary,
    // An article that is only linked to is its publisher's.
    canonical: text || !original ? url : original,
    alternates: translations,
    feed,
    head: dataElement('application/ld+json', articleData(page, title)),
    body: [
      writeTop(page, words),
      element('main', {}, writeArticle(page, words, title), writeTranslations(page, words)),
    ].join('\n'),
  });
}

/** The text of an article as HTML, for its page and for the feed. */
export function writeArticleText(text: RichText | undefined, headingLevel: number, words: NewsPageWords): string {
  if (!text) return '';
  const written = writeHtml(text, {headingLevel, tableName: words.table});
  return text.isCut ? `${written}\n${element('p', {}, element('em', {}, escapeHtml(words.isCut)))}` : written;
}

function writeTop({index}: ArticlePage, {allNews}: NewsPageWords): string {
  return element('nav', {}, element('a', {href: index}, escapeHtml(allNews)));
}

function writeArticle(page: ArticlePage, words: NewsPageWords, title: string): string {
  const {article, text} = page;
  return element(
    'article',
    {lang: languageOf(article)},
    [
      element('h1', {}, escapeHtml(title)),
      ...(article.summary ? [element('p', {}, element('strong', {}, escapeHtml(article.summary)))] : []),
      element('p', {lang: words.language}, factsOf(page, words).join(' · ')),
      writePicture(article),
      writeArticleText(text, 1, words),
      writeOriginal(article, words),
      writeCorrections(article, words),
    ]
      .filter(Boolean)
      .join('\n'),
  );
}

function factsOf({article, authors, categories}: ArticlePage, words: NewsPageWords): string[] {
  const minutes = readingMinutes(article);
  const names = new Intl.ListFormat(words.language).format(authors);
  const {published, modified} = article;
  const isChanged = modified !== undefined && modified > (published ?? 0);
  return [
    ...(published === undefined ? [] : [writeTime(published, dayIn(words.language, published))]),
    ...(names ? [escapeHtml(words.by(names))] : []),
    ...(minutes === undefined ? [] : [escapeHtml(words.minutes(minutes))]),
    ...(isChanged ? [writeTime(modified, words.changed(dayIn(words.language, modified)))] : []),
    ...(categories.length ? [escapeHtml(`${words.categories} ${categories.join(', ')}`)] : []),
  ];
}

function writeTime(time: number, text: string): string {
  return element('time', {datetime: new Date(time).toISOString()}, escapeHtml(text));
}

function writePicture({image, imageText}: Article): string {
  const src = image === undefined ? undefined : safeImage(image);
  return src === undefined
    ? ''
    : element('p', {}, element('img', {src, alt: imageText ?? '', referrerpolicy: 'no-referrer'}));
}

function writeOriginal({original}: Article, words: NewsPageWords): string {
  const href = original === undefined ? undefined : webLink(original);
  if (href === undefined) return '';
  const link = element('a', {href, rel: 'noreferrer noopener'}, escapeHtml(words.readAt(new URL(href).host)));
  return element('p', {lang: words.language}, link);
}

function writeCorrections({corrections}: Article, words: NewsPageWords): string {
  if (!corrections.length) return '';
  const items = corrections.map(({text, time}) => {
    const day = time === undefined ? '' : `${writeTime(time, dayIn(words.language, time))} – `;
    return element('li', {}, day, escapeHtml(text));
  });
  const heading = element('h2', {lang: words.language}, escapeHtml(words.corrections));
  return element('section', {}, heading, element('ul', {}, ...items));
}

function writeTranslations({translations}: ArticlePage, {alsoIn}: NewsPageWords): string {
  if (!translations.length) return '';
  const links = translations.map(({url: href, language}) =>
    element('a', {href, hreflang: language, lang: language}, escapeHtml(ownLanguageName(language))),
  );
  return element('p', {}, `${escapeHtml(alsoIn)} `, links.join(', '));
}
