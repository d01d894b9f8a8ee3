import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Member} from '../../vocab/kinds/member/member.js';
import type {Row} from '../../pods/lists/row.js';
import type {ThingList} from '../../pods/lists/thing-list.js';
import type {Problem} from '../../pods/problem.js';
import {CoopElement, standalone} from '../data/coop-element.js';
import {adoptStartedReading} from '../data/started-reading.js';
import {define} from '../define.js';
import type {Strings} from '../strings/strings.js';
import {Announcer} from '../ui/announcer.js';
import {baseStyles} from '../ui/base.styles.js';
import {renderPager} from '../ui/pager.js';
import {renderProblem} from '../ui/problem.js';
import {Arrangement, paginate} from './arrange.js';
import type {Details} from './directory-details.js';
import {directoryStyles} from './directory.styles.js';
import {renderRow, type RowView} from './directory-row.js';
import {findPeopleList} from './people-source.js';

/** All that `page-size="0"` shows: more would make a page that nobody can use. */
const largestPage = 200;

/**
 * Shows the members of a cooperative as a list that can be searched.
 *
 * Reads the members' list of the community around it; with `src`, any list of people: a members' list, an address book, a
 * group, a container of profiles, or one document with many people. What a member has just changed is read from the member's
 * own space. A profile that cannot be read costs its own row and no more.
 *
 * @slot - Shown until the list is there and when scripts are off; kept below the sentence if the list cannot be read.
 * @fires {ReadyEvent} coop-ready - The list is shown.
 * @fires {ProblemEvent} coop-error - The list cannot be read.
 * @csspart search - The search box with its label.
 * @csspart summary - The line with the number of members.
 * @csspart list - The list.
 * @csspart item - One member.
 * @csspart name - The member's name.
 * @csspart avatar - The letters beside it.
 * @csspart line - Activity and town.
 * @csspart skills - What the member can do.
 * @csspart facts - The details, when they are opened in place.
 * @csspart photo - The picture among the details.
 * @csspart pager - The buttons below the list.
 * @csspart problem - What went wrong.
 */
export class CoopDirectory extends CoopElement {
  static override styles = [baseStyles, directoryStyles];

  /** Address of a list of people. Without it: the members' list of the community. */
  @property() src?: string;

  /** Members on one page; 0 shows all, up to 200. */
  @property({type: Number, attribute: 'page-size'}) pageSize = 20;

  /** Level of the heading that each name is, 2 to 6; 0 for none. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  /** Address of the page for one member, with `{id}` where the member's own address goes. Without it, details open in place. */
  @property({attribute: 'item-href'}) itemHref?: string;

  @state() private list?: ThingList<Member>;
  @state() private problem?: Problem;
  @state() private text = '';
  @state() private opened: ReadonlySet<string> = new Set();
  private page = 1;
  private details?: Details;
  private hasAskedForDetails = false;
  private readonly announcer = new Announcer(this);
  private readonly arrangement = new Arrangement();
  private unsubscribe?: () => void;
  private looking?: object;
  private shown: readonly Row<Member>[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.src !== undefined || this.hasUpdated) this.find();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unsubscribe?.();
    this.unsubscribe = this.list = this.looking = undefined;
  }

  /** Reads the list, and what was announced since, again from the server. */
  async refresh(): Promise<void> {
    if (this.list) this.track(this.list.load(true));
    else this.find();
    await this.complete;
  }

  protected override handleCommunity(): void {
    this.find();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('src') && (this.hasUpdated || this.src !== undefined)) this.find();
  }

  /** Whoever was in a row that is drawn anew, or at what is no longer there, goes on from the row or from the list's head. */
  protected override update(changed: PropertyValues): void {
    const root = this.renderRoot as ShadowRoot;
    const focused = root?.activeElement;
    const row = focused?.closest('li');
    super.update(changed);
    if (!focused || root.activeElement) return;
    const next = row?.isConnected ? row : root.querySelector<HTMLElement>('.summary');
    next?.setAttribute('tabindex', '-1');
    next?.focus();
  }

  protected override updated(): void {
    this.list?.prioritise(this.shown.map(({source}) => source));
  }

  protected override render(): TemplateResult {
    const {strings, list} = this;
    if (!strings) return html`<slot></slot>`;
    const absence = this.source ? undefined : this.renderAbsence();
    if (absence) return absence;
    if (this.problem) return html`${renderProblem(strings, this.problem, () => this.handleRetry())}<slot></slot>`;
    if (list?.state.status === 'error') {
      return html`${renderProblem(strings, list.state.problem!, () => this.handleRetry())}<slot></slot>`;
    }
    if (list?.state.status !== 'success') {
      return html`<p class="muted loading" role="status">${strings.loading}</p>
        <slot></slot>`;
    }
    return this.renderList(strings, list);
  }

  private renderList(strings: Strings, list: ThingList<Member>): TemplateResult {
    const {rows, problem, waiting} = list.state;
    const found = this.arrangement.of(rows, this.text, strings.language);
    const size = this.pageSize > 0 ? this.pageSize : largestPage;
    const {page, pages, from, to} = paginate(found.length, size, this.page);
    this.page = page;
    this.shown = found.slice(from, to);
    const count = strings.members.count(found.length);
    this.announcer.say(pages > 1 ? `${count}, ${strings.pages.position(page, pages)}` : count);
    return html`
      ${problem ? renderProblem(strings, problem, () => this.handleRetry()) : nothing} ${this.renderSearch(strings)}
      <div class="summary" part="summary" tabindex="-1">
        <p class="count">${count}</p>
        <p class="visually-hidden" role="status">${this.announcer.said}</p>
      </div>
      ${found.length ? this.renderRows(strings) : this.renderNothing(strings, rows.length === 0)}
      ${renderPager(strings, page, pages, (wanted) => this.handlePage(wanted))}
      ${
        waiting
          ? html`<p class="more">
              ${strings.members.more(waiting)}
              <button type="button" @click=${() => list.readMore()}>${strings.members.readMore}</button>
            </p>`
          : nothing
      }
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
        @input=${(event: InputEvent) => this.handleSearch(event)}
      />
      <span id="search-hint" class="muted small">${strings.members.searchHint}</span>
    </div>`;
  }

  private renderNothing(strings: Strings, isEmpty: boolean): TemplateResult {
    if (isEmpty) return html`<p>${strings.members.empty}</p>`;
    return html`<p class="more">
      ${strings.members.nothingFound(this.text.trim())}
      <button type="button" @click=${() => this.handleClear()}>${strings.members.clearSearch}</button>
    </p>`;
  }

  private renderRows(strings: Strings): TemplateResult {
    const {headingLevel, itemHref, opened} = this;
    const open = (source: string) => this.handleOpen(source);
    const retry = (source: string) => void this.list?.retry(source);
    const details = (member: Member, isOpen: boolean) => this.details?.(strings, member, isOpen) ?? this.loadDetails();
    const view: RowView = {strings, headingLevel, itemHref, opened, details, open, retry};
    // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari drops the list role of lists without bullets
    return html`<ul class="members" part="list" role="list" aria-label=${strings.members.list}>
      ${repeat(
        this.shown,
        ({source}) => source,
        (row) => html`<li class="member" part="item">${renderRow(view, row)}</li>`,
      )}
    </ul>`;
  }

  /** Where documents are read: a tag with its own `src` needs no community. */
  private get source() {
    return this.provider.value ?? (this.src === undefined ? undefined : standalone);
  }

  private find(): void {
    const {source} = this;
    if (source && this.isConnected) this.track(this.look(source));
  }

  private async look(source: NonNullable<typeof this.source>): Promise<void> {
    const turn = (this.looking = {});
    adoptStartedReading(this, source.resources);
    const found = await findPeopleList(source, this.src, this.language.languages);
    // A later look has begun, or the tag has left the page.
    if (this.looking !== turn) return;
    this.problem = found.ok ? undefined : found.problem;
    if (!found.ok) this.reportProblem(found.problem);
    else await this.showList(found.value);
  }

  private async showList(list: ThingList<Member>): Promise<void> {
    if (list !== this.list) {
      this.unsubscribe?.();
      this.list = list;
      this.unsubscribe = list.subscribe(() => this.requestUpdate());
    }
    await list.load();
    if (list.state.problem && list === this.list) this.reportProblem(list.state.problem);
    void this.tidy(list).catch(() => undefined);
  }

  /** A moderator's open page keeps the coop's list up to date; for everybody else, nothing of this is loaded. */
  private async tidy(list: ThingList<Member>): Promise<void> {
    const community = this.provider.value;
    if (this.src !== undefined || !list.state.announced || community?.session.status !== 'signed-in') return;
    const {tidyInBackground} = await import('./tidy-in-background.js');
    await tidyInBackground(community, list.address);
  }

  private handleRetry(): void {
    void this.refresh();
  }

  private handleSearch(event: InputEvent): void {
    this.text = (event.target as HTMLInputElement).value;
    this.page = 1;
  }

  private handleClear(): void {
    this.text = '';
    this.renderRoot.querySelector('input')?.focus();
  }

  private handlePage(page: number): void {
    this.page = page;
    this.requestUpdate();
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.renderRoot.querySelector('.summary')?.scrollIntoView({block: 'nearest', behavior: calm ? 'auto' : 'smooth'});
  }

  /** Once: what has not come is asked for again when somebody opens a row. */
  private loadDetails(): undefined {
    if (this.hasAskedForDetails) return;
    this.hasAskedForDetails = true;
    const loading = import('./directory-details.js').then(({createDetails}) => {
      this.details = createDetails(this.renderRoot as ShadowRoot);
    });
    this.track(loading);
  }

  private handleOpen(source: string): void {
    this.hasAskedForDetails = false;
    const opened = new Set(this.opened);
    if (!opened.delete(source)) {
      opened.add(source);
      // Opening always reads the source: a row is only a copy.
      void this.list?.retry(source);
    }
    this.opened = opened;
  }
}

define('coop-directory', CoopDirectory);

declare global {
  interface HTMLElementTagNameMap {
    'coop-directory': CoopDirectory;
  }
}
