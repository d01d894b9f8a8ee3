import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Row} from '../../pods/lists/row.js';
import type {ThingList} from '../../pods/lists/thing-list.js';
import type {Problem} from '../../pods/problem.js';
import type {Member} from '../../vocab/kinds/member/member.js';
import {fold} from '../../vocab/text/fold.js';
import {define} from '../define.js';
import type {Strings} from '../strings/strings.js';
import {Announcer} from '../ui/announcer.js';
import {baseStyles} from '../ui/base.styles.js';
import {renderPager} from '../ui/pager.js';
import {renderProblem} from '../ui/problem.js';
import {Arrangement, paginate} from './arrange.js';
import {renderRow, type RowView} from './directory-row.js';
import {directoryStyles} from './directory.styles.js';
import type {FacetBar} from './facet-bar.js';
import type {ListExtras} from './list-extras.js';
import {PeopleElement} from './people-element.js';
import {followPrinting} from '../ui/printing.js';

/** All that `page-size="0"` shows: more would make a page that nobody can use. */
const largestPage = 200;
/** All that is printed: some twenty sheets. */
const largestPrint = 1_000;

/**
 * Shows the members of a cooperative as a list that can be searched, narrowed down and printed.
 *
 * Reads the members' list of the community around it; with `src`, any list of people: a members' list, an address book, a
 * group, a container of profiles, or one document with many people. What a member has just changed is read from the member's
 * own space. A profile that cannot be read costs its own row and no more. On paper, all who are found are listed, up to 1,000.
 *
 * @slot - Shown until the list is there and when scripts are off; kept below the sentence if the list cannot be read.
 * @fires {ReadyEvent} coop-ready - The list is shown.
 * @fires {ProblemEvent} coop-error - The list cannot be read.
 * @csspart search - The search box with its label.
 * @csspart filter - The button that opens the filters.
 * @csspart facets - The filters, while they are open.
 * @csspart filters - What is chosen of them.
 * @csspart summary - The number of members and what goes with it.
 * @csspart date - The line that says how old the list is.
 * @csspart printed - On paper: when it was printed, and what was searched for.
 * @csspart list - The list.
 * @csspart item - One member.
 * @csspart name - The member's name.
 * @csspart avatar - The small picture beside it, or the letters in its place.
 * @csspart line - Activity and town.
 * @csspart skills - What the member can do.
 * @csspart facts - The details, when they are opened in place.
 * @csspart photo - The picture among the details.
 * @csspart pager - The buttons below the list.
 * @csspart problem - What went wrong.
 */
export class CoopDirectory extends PeopleElement {
  static override styles = [baseStyles, directoryStyles];

  /** Members on one page; 0 shows all, up to 200. */
  @property({type: Number, attribute: 'page-size'}) pageSize = 20;

  /** Level of the heading that each name is, 2 to 6; 0 for none. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  /** Address of the page for one member, with `{id}` where the member's own address goes. Without it, details open in place. */
  @property({attribute: 'item-href'}) itemHref?: string;

  /**
   * What visitors can narrow the list down by, with spaces in between: `skills`, `place` (the town), `group` (the coop's groups;
   * not with `src`). Without it there is only the search.
   */
  @property() facets?: string;

  private readonly opened = new Set<string>();
  private isPrinting = false;
  private text = '';
  private page = 1;
  private bar?: FacetBar;
  private loadedExtras?: ListExtras;
  private extrasLoading?: Promise<void>;
  /** Why the extras are not there. */
  private codeProblem?: Problem;
  private readonly announcer = new Announcer(this);
  private readonly arrangement = new Arrangement();

  constructor() {
    super();
    followPrinting(this, (isPrinting) => {
      this.isPrinting = isPrinting;
      this.requestUpdate();
      this.performUpdate();
    });
  }

  /** Reads the list, what was announced since, and what it is narrowed down by, again from the server. */
  override refresh(): Promise<void> {
    this.codeProblem = this.extrasLoading = undefined;
    this.bar?.refresh();
    return super.refresh();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('facets') && !this.bar) this.track(this.loadBar());
  }

  protected override render(): TemplateResult {
    const {strings, list} = this;
    if (!strings) return html`<slot></slot>`;
    const absence = this.source ? undefined : this.renderAbsence();
    if (absence) return absence;
    const {status, problem} = list?.state ?? {};
    if (list && status === 'success' && !this.problem) return this.renderList(strings, list);
    const fault = this.problem ?? (status === 'error' && problem);
    return html`${
        fault
          ? renderProblem(strings, fault, this.handleRetry)
          : html`<p class="muted loading" role="status">${strings.loading}</p>`
      }<slot></slot>`;
  }

  private renderList(strings: Strings, list: ThingList<Member>): TemplateResult {
    const {rows, waiting, problem = this.codeProblem} = list.state;
    const {isPrinting} = this;
    const query = this.text.trim();
    const found = (this.bar ?? this.arrangement).of(rows, query, strings.language);
    const size = this.pageSize > 0 ? this.pageSize : largestPage;
    const {page, pages, from, to} = paginate(found.length, size, this.page);
    this.page = page;
    const shown = isPrinting ? found.slice(0, largestPrint) : found.slice(from, to);
    list.prioritise(shown.map(({source}) => source));
    const {modified} = this.source!.resources.peek(list.address).document ?? {};
    const count = strings.members.count(found.length);
    this.announcer.say(pages > 1 ? `${count}, ${strings.pages.position(page, pages)}` : count);
    return html`
      ${problem && renderProblem(strings, problem, this.handleRetry)} ${this.renderSearch(strings)}
      ${this.bar?.render(strings)}
      <div class="summary" part="summary" tabindex="-1">
        <p class="count">${count}</p>
        ${rows.length && modified ? renderLine('date', strings.members.asOf(modified)) : nothing}
        ${isPrinting ? renderLine('printed', strings.members.printed(query, found.length - shown.length)) : nothing}
        <p class="visually-hidden" role="status">${this.announcer.said}</p>
      </div>
      ${found.length ? this.renderRows(strings, list, shown) : this.renderNothing(strings, query, rows)}
      ${renderPager(strings, page, pages, this.handlePage)} ${waiting ? this.extras?.renderWaiting(strings, list) : nothing}
    `;
  }

  private renderSearch(strings: Strings): TemplateResult {
    return html`<div class="search" part="search" role="search">
      <label for="search">${strings.members.search}</label>
      <input
        id="search"
        type="search"
        autocomplete="off"
        aria-describedby="search-hint"
        .value=${this.text}
        @input=${this.handleSearch}
      />
      <span id="search-hint" class="muted small">${strings.members.searchHint}</span>
    </div>`;
  }

  private renderNothing(strings: Strings, query: string, rows: readonly unknown[]): TemplateResult {
    const {members} = strings;
    if (!rows.length) return html`<p>${members.empty}</p>`;
    return (
      this.bar?.renderNothing(strings) ??
      html`<p class="more">
        ${members.nothingFound(query)}
        <button type="button" @click=${this.handleClear}>${members.clearSearch}</button>
      </p>`
    );
  }

  private renderRows(strings: Strings, list: ThingList<Member>, shown: readonly Row<Member>[]): TemplateResult {
    const {headingLevel, itemHref, isPrinting, opened} = this;
    const view: RowView = {
      strings,
      headingLevel,
      itemHref,
      isPrinting,
      opened,
      open: this.handleOpen,
      renderExtras: (row, isOpen) => this.extras?.renderRow(strings, list, row, isOpen),
    };
    // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari drops the list role of lists without bullets
    return html`<ul class="members" part="list" role="list" aria-label=${strings.members.list}>
      ${repeat(
        shown,
        ({source}) => source,
        (row) => html`<li class="member" part="item">${renderRow(view, row)}</li>`,
      )}
    </ul>`;
  }

  /** What only some lists tell: not there until it is loaded. */
  private get extras(): ListExtras | undefined {
    void this.loadExtras();
    return this.loadedExtras;
  }

  /** Once; code comes over the network like everything else, and reading again asks for it again. */
  private loadExtras(): Promise<void> {
    if (!this.extrasLoading) {
      this.extrasLoading = import('./list-extras.js').then(
        (module) => void (this.loadedExtras = new module.ListExtras(this)),
        () => void (this.codeProblem = {kind: 'offline', url: location.href}),
      );
      this.track(this.extrasLoading);
    }
    return this.extrasLoading;
  }

  private async loadBar(): Promise<void> {
    const {FacetBar} = await import('./facet-bar.js');
    const {arrangement, restart, handleClear: clearSearch} = this;
    this.bar = new FacetBar(this, {arrangement, fold, restart, clearSearch, track: (work) => this.track(work)});
  }

  private readonly handleRetry = () => void this.refresh();

  /** Shows from its beginning what is another list now. */
  private readonly restart = () => {
    this.page = 1;
    this.requestUpdate();
  };

  private handleSearch(event: InputEvent): void {
    this.text = (event.target as HTMLInputElement).value;
    this.restart();
  }

  private readonly handleClear = () => {
    this.text = '';
    this.restart();
    this.renderRoot.querySelector('input')?.focus();
  };

  private readonly handlePage = (page: number) => {
    this.page = page;
    this.requestUpdate();
    // Smoothly or not is the page's to say (scroll-behavior), and for whom.
    this.renderRoot.querySelector('.summary')?.scrollIntoView({block: 'nearest'});
  };

  private readonly handleOpen = (source: string) => {
    if (!this.opened.delete(source)) {
      this.opened.add(source);
      // Opening always reads the source: a row is only a copy. By then, what keeps the focus in the row is there.
      this.track(this.loadExtras().then(() => this.list?.retry(source)));
    }
    this.requestUpdate();
  };
}

function renderLine(part: string, text: string): TemplateResult {
  return html`<p class="muted small" part=${part}>${text}</p>`;
}

define('coop-directory', CoopDirectory);

declare global {
  interface HTMLElementTagNameMap {
    'coop-directory': CoopDirectory;
  }
}
