import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Article} from '../../vocab/kinds/article/article.js';
import {articlesKind} from '../../pods/lists/articles-kind.js';
import type {ListOfThings} from '../../pods/lists/thing-list.js';
import type {Result} from '../../pods/problem.js';
import type {Community} from '../data/community.js';
import {findJoinedList, type FoundLists} from '../data/coop-lists.js';
import {JoinedListElement} from '../data/joined-list-element.js';
import {LanguageController} from '../data/language.js';
import type {KeepList} from '../data/tidy-in-background.js';
import {define} from '../define.js';
import {loadNewsStrings} from '../strings/news/load.js';
import type {Strings} from '../strings/strings.js';
import {baseStyles} from '../ui/base.styles.js';
import {renderItems} from '../ui/items.js';
import {listStyles} from '../ui/list.styles.js';
import {renderSearchBox} from '../ui/search-box.js';
import {arrangeNews, joinNews, nextAppearance, type NewsRow} from './list/arrange.js';
import type {DraftsPart} from './list/drafts-part.js';
import type {NewsBar} from './list/news-filters.js';
import type {NewsExtras} from './list/news-extras.js';
import {renderRow, type NewsView} from './list/news-row.js';
import {newsStyles} from './list/news.styles.js';

const importExtras = () => import('./list/news-extras.js');
const importFilters = () => import('./list/news-filters.js');

/** Timers count no further than this many milliseconds. */
const longestTimer = 2 ** 31 - 1;

/**
 * Shows the articles of a cooperative, the latest first: those for everybody, and those for members and for groups as far as the reader may
 * read them. An article that is there in several languages stands there once, in the reader's.
 *
 * Reads all lists of articles of the community around it; with `src`, the lists at these addresses. What is to appear later is shown to its
 * author alone until then.
 *
 * @slot - Shown until the list is there and when scripts are off; kept below the sentence if it cannot be read.
 * @fires {ReadyEvent} coop-ready - The list is shown.
 * @fires {ProblemEvent} coop-error - The list cannot be read.
 * @csspart search - The search box with its label.
 * @csspart filter - The button that opens the filters.
 * @csspart facets - The filters, while they are open.
 * @csspart summary - The number of articles.
 * @csspart printed - On paper: what was searched for.
 * @csspart list - The articles.
 * @csspart item - One article.
 * @csspart name - Its title.
 * @csspart status - To its author: when it will appear.
 * @csspart line - When it appeared, by whom, and how long it takes to read.
 * @csspart abstract - What matters in it.
 * @csspart translations - In which other languages it is.
 * @csspart text - The text of an article that is opened in place.
 * @csspart text-heading - A heading in that text.
 * @csspart feed - The link with which programs for news follow the list, if the cooperative publishes it for them.
 * @csspart drafts - The reader's own drafts.
 * @csspart drafts-title - The heading over them.
 * @csspart pager - The buttons below the list.
 * @csspart pending - The line that says that something is not sent yet.
 * @csspart copy - The line that says from when what is shown is, if its server cannot be asked.
 * @csspart problem - What went wrong.
 */
export class CoopNews extends JoinedListElement<Article, NewsRow> {
  static override styles = [baseStyles, listStyles, newsStyles];

  /** Level of the headings that titles are, 2 to 6; 0 for none. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  /** What visitors can narrow the list down by, with spaces in between: `category`, `author`, `language`. */
  @property() facets?: string;

  /** Leaves out search, filters and the link to the feed, for a short list beside other things. */
  @property({type: Boolean, attribute: 'without-controls'}) withoutControls = false;

  /** Address of the page on which authors change their articles, with `{id}` where an article's address goes. With it, they find their drafts here. */
  @property({attribute: 'edit-href'}) editHref?: string;

  private text = '';
  private bar?: NewsBar;
  private extras?: NewsExtras;
  /** The home of the reader: asked for when there is something that only its author sees. */
  private home?: {readonly of: string | undefined; home?: string | undefined};
  @state() private drafts?: DraftsPart;
  private turn?: ReturnType<typeof setTimeout>;
  private readonly words = new LanguageController(this, loadNewsStrings);

  override connectedCallback(): void {
    super.connectedCallback();
    this.track(this.words.ready);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.turn);
    this.drafts?.close();
    delete this.drafts;
  }

  /** Reads the lists, and what they are narrowed down by, again. */
  override refresh(): Promise<void> {
    this.bar?.refresh();
    return super.refresh();
  }

  protected override handleCommunity(): void {
    if (this.drafts && !this.session) {
      this.drafts.close();
      delete this.drafts;
    }
    super.handleCommunity();
  }

  protected override findLists(source: Community): Promise<Result<FoundLists<Article>>> {
    const {languages} = this.language;
    return findJoinedList(source, articlesKind(languages), this.src, languages);
  }

  protected override async loadKeep(): Promise<KeepList> {
    return (await import('./keep-news-list.js')).keepNewsList;
  }

  protected override arrange({language}: Strings, {state: {rows}}: ListOfThings<Article>): readonly NewsRow[] | undefined {
    if (!this.words.strings) return undefined;
    this.loadFilters();
    const now = Date.now();
    this.waitFor(nextAppearance(rows, now), now);
    const found = arrangeNews(rows, {query: this.query, now, home: this.home?.home});
    return joinNews(this.bar?.narrow(found, rows, language) ?? found, this.language.languages);
  }

  private loadFilters(): void {
    if (!this.facets || this.withoutControls) return;
    const readSchemes = async () => {
      const {readSchemes: read} = await import('./schemes.js');
      return read(this.source!, this.lists, this.language.languages);
    };
    void this.need(importFilters, ({makeBar}) => void (this.bar = makeBar(this, (work) => this.track(work), readSchemes)));
  }

  /** Draws the list anew when the next article appears; its author sees it before. */
  private waitFor(time: number | undefined, now: number): void {
    clearTimeout(this.turn);
    if (time === undefined) return;
    this.turn = setTimeout(() => this.requestUpdate(), Math.min(time - now + 1, longestTimer));
    this.findHome();
  }

  private findHome(): void {
    const reader = this.session?.webId;
    if (this.home?.of === reader) return;
    const asked = (this.home = {of: reader, home: undefined as string | undefined});
    if (reader === undefined) return;
    const found = import('./own-home.js').then(({findOwnHome}) => findOwnHome(this.provider.value!));
    // Without it, authors see what everybody sees.
    this.track(found.then((home) => void (asked.home = home)).catch(() => undefined));
  }

  private get query(): string {
    return this.text.trim();
  }

  protected override render(): TemplateResult {
    const {problem, src, words} = this;
    const isNowhere = problem?.kind === 'missing' && src === undefined && words.strings;
    const list = isNowhere
      ? html`<p>${words.strings!.noPlace}</p>
          <slot></slot>`
      : super.render();
    return html`${list} ${this.renderFeeds()} ${this.renderDrafts()}`;
  }

  /** Lists name their feeds, if there are any. */
  private renderFeeds(): unknown {
    const subscribe = this.words.strings?.subscribe;
    if (this.withoutControls || !subscribe || this.list?.state.status !== 'success') return nothing;
    return this.lists.map(({feed}) => feed && html`<p><a part="feed" href=${feed}>${subscribe}</a></p>`);
  }

  private renderDrafts(): TemplateResult | typeof nothing {
    const {words, session, drafts, strings} = this;
    if (!this.editHref || !session || !words.strings || !strings) return nothing;
    if (drafts) return drafts.render(this.view(strings), this.editHref);
    return html`<p class="drafts">
      <button type="button" @click=${() => this.track(this.openDrafts())}>${words.strings.drafts.show}</button>
    </p>`;
  }

  private async openDrafts(): Promise<void> {
    const reader = this.session?.webId;
    const loaded = await import('./list/drafts-part.js').catch((error: unknown) => {
      this.reportProblem({kind: 'offline', url: location.href, detail: String(error)});
    });
    if (!loaded || this.session?.webId !== reader) return;
    const drafts = (this.drafts = new loaded.DraftsPart(this));
    await this.updateComplete;
    // The button is gone.
    this.renderRoot.querySelector<HTMLElement>('section.drafts')?.focus();
    await drafts.open(this.provider.value!, this.language.languages);
  }

  protected override countText(_strings: Strings, found: number): string | undefined {
    return this.words.strings?.count(found);
  }

  protected override printedText(_strings: Strings, left: number): string {
    return this.words.strings!.printed(this.query, left);
  }

  protected override renderControls(strings: Strings): unknown {
    if (this.withoutControls) return '';
    return html`${renderSearchBox(this.words.strings!.search, this.text, this.handleSearch)} ${this.bar?.render(strings)}`;
  }

  protected override renderNotes(strings: Strings): unknown {
    return this.renderGaps(strings);
  }

  protected override renderNothing(strings: Strings, {state: {rows}}: ListOfThings<Article>): unknown {
    const {empty, nothingFound, clearSearch} = this.words.strings!;
    const narrowed = rows.length ? this.bar?.renderNothing(strings, this.query) : undefined;
    if (narrowed) return narrowed;
    if (!this.query) return html`<p>${empty}</p>`;
    return html`<p class="more">
      ${nothingFound(this.query)}
      <button type="button" @click=${this.clearSearch}>${clearSearch}</button>
    </p>`;
  }

  protected override renderRows(strings: Strings, list: ListOfThings<Article>, shown: readonly NewsRow[]): unknown {
    const view: NewsView = {
      ...this.view(strings),
      renderExtras: (row, isOpen) => {
        void this.loadExtras();
        return this.extras?.renderRow(view, list, row, isOpen);
      },
    };
    return renderItems(view.words.list, shown, (row) => renderRow(view, row));
  }

  private view(strings: Strings): NewsView {
    const {itemHref, headingLevel, opened} = this;
    const open = (source: string) => this.open(source);
    return {strings, words: this.words.strings!, headingLevel, itemHref, opened, open, renderExtras: () => nothing};
  }

  protected override renderWaiting(_strings: Strings, list: ListOfThings<Article>): unknown {
    void this.loadExtras();
    return this.extras?.renderWaiting(this.words.strings!, list);
  }

  protected override loadExtras(): Promise<void> {
    return this.need(importExtras, ({NewsExtras}) => void (this.extras = new NewsExtras(this)));
  }

  /** @internal Shows from its beginning what is another list now. */
  readonly restart = () => this.goTo(1);

  private readonly handleSearch = (text: string) => {
    this.text = text;
    this.restart();
  };

  /** @internal Takes back what is searched for. */
  readonly clearSearch = () => {
    this.handleSearch('');
    this.renderRoot.querySelector('input')?.focus();
  };
}

define('coop-news', CoopNews);

declare global {
  interface HTMLElementTagNameMap {
    'coop-news': CoopNews;
  }
}
