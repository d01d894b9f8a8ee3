import {element} from '../element.js';
import {escapeHtml} from '../escape.js';
import {writeStaticPage} from './page.js';
import {dayIn, type NewsPageWords} from './words.js';

/** One article in the list of all. */
export interface IndexEntry {
  /** Name of its page, without the end: a UUID. */
  readonly name: string;
  readonly url: string;
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly language?: string | undefined;
  /** Milliseconds since 1970. */
  readonly published?: number | undefined;
  /** What its page was made of, as a UUID: as long as it is the same, the page is not written again. */
  readonly version: string;
}

export interface IndexPage {
  readonly url: string;
  readonly title: string;
  readonly feed: string;
  readonly entries: readonly IndexEntry[];
}

/** Writes the page that lists all articles. */
export function writeIndexPage({url, title, feed, entries}: IndexPage, words: NewsPageWords): string {
  const link = element('p', {}, element('a', {href: feed}, escapeHtml(words.feed)));
  const list = entries.length
    ? element('ul', {}, '\n', entries.map((entry) => writeEntry(entry, words)).join('\n'), '\n')
    : element('p', {}, escapeHtml(words.empty));
  const body = element('main', {}, element('h1', {}, escapeHtml(title)), link, list);
  return writeStaticPage({language: words.language, title, canonical: url, feed, body});
}

function writeEntry(entry: IndexEntry, words: NewsPageWords): string {
  const {name, url, title, summary, language, published, version} = entry;
  const link = element('a', {href: url, hreflang: language, lang: language}, escapeHtml(title ?? words.untitled));
  const day = published === undefined ? '' : ` – ${escapeHtml(dayIn(words.language, published))}`;
  const short = summary ? element('div', {lang: language}, escapeHtml(summary)) : '';
  return element('li', {id: name, 'data-version': version}, link, day, short);
}

/** What each page was made of when the index was written last, by its name. */
export function versionsIn(index: string): ReadonlyMap<string, string> {
  const found = index.matchAll(/^<li id="([\da-f-]{36})" data-version="([\da-f-]{36})">/gm);
  return new Map([...found].map(([, name, version]) => [name!, version!]));
}
