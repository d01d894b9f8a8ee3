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
import {directoryStyles} from './directory.styles.js';
import {renderRow, type RowView} from './directory-row.js';
import {findPeopleList} from './people-source.js';
import {PrintController} from './printing.js';
import type {RowExtras} from './row-extras.js';

/** All that `page-size="0"` shows: more would make a page that nobody can use. */
const largestPage = 200;
/** All that is printed: some ten sheets. */
const largestPrint = 1_000;
const nothingOpened: ReadonlySet<string> = new Set();

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
  /** Why what somebody wants to see besides the list is not there. */
  @state() private codeProblem?: Problem;
  @state() private text = '';
  @state() private opened = nothingOpened;
  /** Whether the first page is complete, so that there is time for what takes a browser long. */
  @state() private isIdle = false;
  private page = 1;
  private extras?: RowExtras;
  private extrasLoading?: Promise<void>;
  private readonly announcer = new Announcer(this);
  private readonly arrangement = new Arrangement();
  private readonly print = new PrintController(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });
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
    this.codeProblem = this.extrasLoading = undefined;
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

  protected override updated(): void {
    this.list?.prioritise(this.shown.map(({source}) => source));
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
    const found = this.arrangement.of(rows, this.text, strings.language);
    const {isPrinting} = this.print;
    const size = isPrinting ? largestPrint : this.pageSize > 0 ? this.pageSize : largestPage;
    const {page, pages, from, to} = paginate(found.length, size, isPrinting ? 1 : this.page);
    this.shown = found.slice(from, to);
    const count = strings.members.count(found.length);
    if (!isPrinting) {
      this.page = page;
      this.announcer.say(pages > 1 ? `${count}, ${strings.pages.position(page, pages)}` : count);
    }
    return html`
      ${problem ? renderProblem(strings, problem, this.handleRetry) : nothing} ${this.renderSearch(strings)}
      <div class="summary" part="summary" tabindex="-1">
        <p class="count">${count}</p>
        ${this.renderDate(strings, list)}
        ${
          isPrinting
            ? html`<p part="printed">
                ${strings.members.printed(new Date(), this.text.trim(), found.length - this.shown.length)}
              </p>`
            : nothing
        }
        <p class="visually-hidden" role="status">${this.announcer.said}</p>
      </div>
      ${found.length ? this.renderRows(strings) : this.renderNothing(strings, rows.length === 0)}
      ${renderPager(strings, page, pages, (wanted) => this.handlePage(wanted))}
      ${
        waiting
          ? html`<p class="more">
              ${strings.members.more(waiting)}
              <button type="button" @click=${() => void this.loadExtras().then(() => list.readMore())}>
                ${strings.members.readMore}
              </button>
            </p>`
          : nothing
      }
    `;
  }

  /** The browser's first date takes as long as drawing the list: its line is there at once, the date when there is time. */
  private renderDate(strings: Strings, list: ThingList<Member>): TemplateResult | typeof nothing {
    const modified = list.state.rows.length && this.source!.resources.peek(list.address).document?.modified;
    if (!modified) return nothing;
    return html`<p class="muted small" part="date">${this.isIdle ? strings.members.asOf(modified) : '\u00a0'}</p>`;
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
    const {headingLevel, itemHref} = this;
    const {isPrinting} = this.print;
    const view: RowView = {
      strings,
      headingLevel,
      itemHref,
      mostSkills: isPrinting ? 12 : 4,
      opened: isPrinting ? nothingOpened : this.opened,
      open: (source) => this.handleOpen(source),
      renderExtras: (row, isOpen) =>
        this.extras ? this.extras(strings, row, isOpen, () => void this.list?.retry(row.source)) : void this.loadExtras(),
    };
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
    // Not every browser says when it has time.
    (globalThis.requestIdleCallback ?? setTimeout)(() => (this.isIdle = true));
    void this.tidy(list).catch(() => undefined);
  }

  /** A moderator's open page keeps the coop's list up to date; for everybody else, nothing of this is loaded. */
  private async tidy(list: ThingList<Member>): Promise<void> {
    const community = this.provider.value;
    if (this.src !== undefined || !list.state.announced || community?.session.status !== 'signed-in') return;
    const {tidyInBackground} = await import('./tidy-in-background.js');
    await tidyInBackground(community, list.address);
  }

  private readonly handleRetry = () => void this.refresh();

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
    // Smoothly or not is the page's to say (scroll-behavior), and for whom.
    this.renderRoot.querySelector('.summary')?.scrollIntoView({block: 'nearest'});
  }

  private loadExtras(): Promise<void> {
    return (this.extrasLoading ??= this.takeCode(
      import('./row-extras.js').then(({createRowExtras}) => void (this.extras = createRowExtras(this))),
    ));
  }

  /** Code comes over the network like everything else; whoever tries again asks for it again. */
  private takeCode(loading: Promise<void>): Promise<void> {
    const taken = loading.catch(() => {
      this.codeProblem = {kind: 'offline', url: location.href};
    });
    this.track(taken);
    return taken;
  }

  private handleOpen(source: string): void {
    const opened = new Set(this.opened);
    if (!opened.delete(source)) {
      opened.add(source);
      // Opening always reads the source: a row is only a copy. By then, what keeps the focus in the row is there.
      this.track(this.loadExtras().then(() => this.list?.retry(source)));
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
