import {feedType} from '../../vocab/formats/atom/write.js';
import {newsEntriesIn, writeNewsEntry, writeNewsFeed} from '../../vocab/formats/atom/news-feed.js';
import {languageOf} from '../../vocab/formats/html/news/article-facts.js';
import {writeArticlePage, writeArticleText} from '../../vocab/formats/html/news/article-page.js';
import {versionsIn, writeIndexPage, type IndexEntry} from '../../vocab/formats/html/news/index-page.js';
import type {NewsPageWords} from '../../vocab/formats/html/news/words.js';
import {isInside} from '../../vocab/rdf/iri.js';
import {ldp} from '../../vocab/rdf/vocabularies.js';
import {askToWrite} from '../ask-to-write.js';
import {putIfChanged} from '../files/put-if-changed.js';
import {ask} from '../http.js';
import {inParallel} from '../in-parallel.js';
import {success, type Problem, type Result} from '../problem.js';
import {inOrder} from '../steps.js';
import type {ListedArticle, NewsDesk} from './listed-articles.js';
import {newsPagesOf} from './news-address.js';
import {openArticle, type OpenedArticle} from './open-article.js';
import type {NewsPublication} from './publish-news.js';

const pageType = 'text/html';
/** A feed is read by programs that fetch it whole: the latest are enough. */
const mostInFeed = 200;
/** A longer text is read on its page, in characters of HTML. */
const longestContent = 50_000;
/** The files that say what was published before are as long as there are articles. */
const maxBytes = 16 << 20;

interface FeedLine {
  readonly text: string;
  readonly updated: number;
}

/** One publication: what is there from the last one, and what becomes of it. */
export class PressRun {
  private isChanged = false;
  /** What keeps this from being complete: what is written meanwhile is right. */
  private problem?: Problem;
  private versions: ReadonlyMap<string, string> = new Map();
  private lines: ReadonlyMap<string, FeedLine> = new Map();
  private readonly indexed = new Map<string, IndexEntry>();
  private readonly fed = new Map<string, FeedLine>();
  /** Pages that are not to be taken away. */
  private readonly standing = new Set<string>();

  /** @param changed when the list changed, in milliseconds since 1970. */
  constructor(
    private readonly publication: NewsPublication,
    private readonly desk: NewsDesk,
    private readonly changed: number,
  ) {}

  /**
   * Brings all files up to date. The list of pages comes last, since it says which are done: whatever interrupts this, the next publication goes on.
   * @param articles those that are published, the latest first.
   */
  async print(articles: readonly ListedArticle[]): Promise<Result<boolean>> {
    const before = await this.readBefore();
    if (!before.ok) return before;
    const inFeed = new Set(articles.slice(0, mostInFeed));
    await inParallel(articles, (article) => this.printArticle(article, inFeed.has(article)));
    const words = await this.publication.words(this.desk.language);
    const done = await inOrder([
      () => this.put(this.desk.feed, feedType, this.writeFeed(articles)),
      () => this.removeOthers(),
      () => this.put(this.desk.index, pageType, this.writeIndex(articles, words)),
    ]);
    if (!done.ok) return done;
    return this.problem ? {ok: false, problem: this.problem} : success(this.isChanged);
  }

  private async readBefore(): Promise<Result<unknown>> {
    const {fetch} = this.publication;
    const read = (url: string, accept: string) => ask(fetch, url, {headers: {accept}, cache: 'no-cache', maxBytes});
    const [index, feed] = await Promise.all([read(this.desk.index, pageType), read(this.desk.feed, feedType)]);
    for (const one of [index, feed]) if (!one.ok && one.problem.kind !== 'missing') return one;
    if (index.ok) this.versions = versionsIn(index.value.text);
    if (feed.ok) this.lines = newsEntriesIn(feed.value.text);
    return success(undefined);
  }

  private async printArticle(listed: ListedArticle, isInFeed: boolean): Promise<void> {
    const {name, around, version} = listed;
    const line = this.lines.get(around.url);
    if (this.versions.get(name) === version && (line || !isInFeed)) return this.keep(listed, version, line);
    try {
      const opened = await openArticle(this.publication.resources, listed.article.iri, this.desk.now);
      if (opened === 'hidden') return;
      if (opened === 'unread') return this.keepOld(listed, line);
      await this.write(listed, opened);
    } catch (error) {
      // Whatever an article holds, the others are published.
      this.problem ??= {kind: 'malformed', url: listed.article.iri, detail: String(error)};
    }
  }

  private async write(listed: ListedArticle, opened: OpenedArticle): Promise<void> {
    const {around, version} = listed;
    const words = await this.publication.words(languageOf(opened.article) ?? this.desk.language);
    const page = writeArticlePage({...around, ...opened}, words);
    const entry = this.writeEntry(listed, opened, words);
    const written = await this.put(around.url, pageType, page);
    this.keep(listed, written.ok ? version : undefined, entry);
    if (!written.ok) this.problem ??= written.problem;
  }

  private writeEntry(
    {article: row, around, categories, changed}: ListedArticle,
    {article, text}: OpenedArticle,
    words: NewsPageWords,
  ): FeedLine {
    const {now} = this.desk;
    const updated = plainTime(article.modified ?? article.published ?? Date.parse(changed ?? ''), now) ?? this.changed;
    const content = writeArticleText(text, 2, words);
    const entry = writeNewsEntry({
      id: row.iri,
      title: article.title ?? words.untitled,
      summary: article.summary,
      link: around.url,
      authors: around.authors,
      categories,
      language: languageOf(article),
      published: plainTime(article.published, now),
      updated,
      content: content.length > longestContent ? undefined : content,
    });
    return {text: entry, updated};
  }

  /** What is there stays, and is looked at again the next time. */
  private keepOld(listed: ListedArticle, line: FeedLine | undefined): void {
    const version = this.versions.get(listed.name);
    if (version !== undefined) this.keep(listed, version, line);
  }

  /** @param version none for a page that could not be written: the next publication tries again. */
  private keep({name, article, around}: ListedArticle, version: string | undefined, line: FeedLine | undefined): void {
    this.standing.add(around.url);
    if (line) this.fed.set(name, line);
    if (version === undefined) return;
    const {title, summary, published} = article;
    this.indexed.set(name, {name, version, url: around.url, title, summary, published, language: languageOf(article)});
  }

  private writeFeed(articles: readonly ListedArticle[]): string {
    const {feed: address, index, publisher: author, title, language} = this.desk;
    const entries = articles.slice(0, mostInFeed).flatMap(({name}) => this.fed.get(name) ?? []);
    return writeNewsFeed({address, index, author, title, language, entries, changed: this.changed});
  }

  private writeIndex(articles: readonly ListedArticle[], words: NewsPageWords): string {
    const {index: url, feed, title} = this.desk;
    return writeIndexPage({url, feed, title, entries: articles.flatMap(({name}) => this.indexed.get(name) ?? [])}, words);
  }

  /** Takes away the pages of articles that are not published any more. */
  private async removeOthers(): Promise<Result<unknown>> {
    const pages = newsPagesOf(this.desk.list);
    const listing = await this.publication.resources.read(pages, {fresh: true, maxBytes});
    if (!listing.ok) return listing.problem.kind === 'missing' ? success(undefined) : listing;
    const others = listing.value.graph
      .iris(pages, ldp.contains)
      .filter((url) => isInside(url, pages) && /\/[\da-f-]{36}\.html$/.test(url) && !this.standing.has(url));
    return inOrder(others.map((url) => () => this.remove(url)));
  }

  private async remove(url: string): Promise<Result<unknown>> {
    const removed = await askToWrite(this.publication.fetch, url, {method: 'DELETE'});
    if (removed.ok) this.isChanged = true;
    return removed.ok || removed.problem.kind === 'missing' ? success(undefined) : removed;
  }

  private async put(url: string, type: string, text: string): Promise<Result<unknown>> {
    const written = await putIfChanged(this.publication.fetch, url, type, () => text);
    if (written.ok && written.value) this.isChanged = true;
    return written;
  }
}

/** A time that RFC 3339 has a way to write, and that is not ahead. */
function plainTime(time: number | undefined, now: number): number | undefined {
  if (time === undefined || Number.isNaN(time) || time < Date.UTC(1, 0)) return undefined;
  return Math.min(time, now);
}
