import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {AgendaEvent} from '../../vocab/kinds/event/event.js';
import {occurrencesOf, type DayRange} from '../../vocab/kinds/event/occurrences.js';
import type {ExpandSeries} from '../../vocab/kinds/event/series.js';
import type {Row} from '../../pods/lists/row.js';
import {calendarOf, feedOf} from '../../pods/lists/calendar-address.js';
import type {ThingList} from '../../pods/lists/thing-list.js';
import type {Result} from '../../pods/problem.js';
import {remember} from '../data/arranging/remember.js';
import type {Community} from '../data/community.js';
import {LanguageController} from '../data/language.js';
import {PagedListElement} from '../data/paged-list-element.js';
import type {KeepList} from '../data/tidy-in-background.js';
import {define} from '../define.js';
import {loadEventsStrings} from '../strings/events/load.js';
import type {Strings} from '../strings/strings.js';
import {baseStyles} from '../ui/base.styles.js';
import {listStyles} from '../ui/list.styles.js';
import {renderSearchBox} from '../ui/search-box.js';
import {addressesIn} from './calendar/addresses.js';
import {byDay, datesIn, findEvents, pastOf, withOthers, type DateRow} from './calendar/agenda.js';
import type {EventExtras} from './calendar/event-extras.js';
import type {EventBar} from './calendar/event-filters.js';
import {findEventList, otherEventList} from './calendar/event-list.js';
import {renderDays, type AgendaView} from './calendar/event-row.js';
import {eventsStyles} from './calendar/events.styles.js';
import {dayAfter, dayOf, monthAfter, monthOf} from './calendar/month-grid.js';
import type {OtherCalendars} from './calendar/other-calendars.js';
import type {SpanView} from './calendar/span-view.js';

const importSeries = () => import('../../vocab/kinds/event/series.js');
const importExtras = () => import('./calendar/event-extras.js');
const importFilters = () => import('./calendar/event-filters.js');
const importOthers = () => import('./calendar/other-calendars.js');

const none: readonly Row<AgendaEvent>[] = [];

/** How far a list looks ahead, and back, in months: series may go on for ever. */
const furthest = 12;

/** A week or a month is shown whole: a page of it would have days that seem free. */
const mostInSpan = 5_000;

/** How a calendar can be shown, in the order of its buttons. */
const views = ['list', 'week', 'month'] as const;
type View = (typeof views)[number];

/**
 * Shows the events of a cooperative as a calendar: a list by day, from today on, with the past on request; a week; or a month as a table.
 *
 * Reads the list of events of the community around it; with `src`, any list of events, or a document or container of another app's. Hours
 * are those of the reader's clock, with the event's own beside where they differ; what lasts all day is on the same day everywhere. Each date
 * of a series stands by itself. What is cancelled stays, with the reason.
 *
 * @slot - Shown until the calendar is there and when scripts are off; kept below the sentence if it cannot be read.
 * @fires {ReadyEvent} coop-ready - The calendar is shown.
 * @fires {ProblemEvent} coop-error - The calendar cannot be read.
 * @csspart search - The search box with its label.
 * @csspart views - The buttons that choose between list, week and month.
 * @csspart filter - The button that opens the filters.
 * @csspart facets - The filters, while they are open.
 * @csspart filters - What is chosen of them.
 * @csspart summary - The number of dates and what goes with it.
 * @csspart subscribe - The links to the file for calendar programs, and to the feed.
 * @csspart printed - On paper: what was searched for.
 * @csspart list - The days.
 * @csspart day - The heading of a day.
 * @csspart item - One date of an event.
 * @csspart hours - The hours.
 * @csspart name - The title.
 * @csspart status - That it is cancelled, and why.
 * @csspart line - Place and what else is to be known.
 * @csspart month - The month, with the buttons to those around it.
 * @csspart week - The week, with the buttons to those around it.
 * @csspart range - The heading that says which week it is.
 * @csspart pager - The buttons below the list.
 * @csspart pending - The line that says that something is not sent yet.
 * @csspart copy - The line that says from when what is shown is, if its server cannot be asked.
 * @csspart problem - What went wrong.
 */
export class CoopEvents extends PagedListElement<AgendaEvent, DateRow> {
  static override styles = [baseStyles, listStyles, eventsStyles];

  /** Level of the heading that each day is, 2 to 5; titles are one below. 0 for none. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  /** How the calendar is shown at first: `list`, `week` or `month`. */
  @property() view: View = 'list';

  /**
   * What visitors can narrow the calendar down by, with spaces in between: `group` (the coop's groups; not with `src`), `category`,
   * `attendance` (on site or remote), `language`, `place`, `distance` (how far from a place).
   */
  @property() facets?: string;

  /** Leaves out the search box, the filters and the buttons that change how it is shown, for a short list beside other things. */
  @property({type: Boolean, attribute: 'without-controls'}) withoutControls = false;

  /**
   * Addresses of other coops, with spaces in between: what they share with this one is shown, too, and says where it comes from.
   */
  @property() others?: string;

  /**
   * Shows links to the files beside the list to which calendar programs and feed readers can subscribe. Pages of moderators write them, for lists that
   * everybody can read.
   */
  @property({type: Boolean}) subscribe = false;

  @state() private isPast = false;
  private text = '';
  private readonly openedDates = new Set<string>();
  private expandSeries?: ExpandSeries;
  /** What draws a part of time as a whole, where the calendar is no list. */
  private span?: SpanView;
  private readonly spans: Partial<Record<View, SpanView>> = {};
  private readonly openings: Partial<Record<View, () => Promise<SpanView>>> = {
    week: async () => (await import('./calendar/week-view.js')).openWeek(this),
    month: async () => (await import('./calendar/month-view.js')).openMonth(this),
  };
  private bar?: EventBar;
  private isDrawn = false;
  private otherCalendars?: OtherCalendars;
  private loadedExtras?: EventExtras;
  private readonly words = new LanguageController(this, loadEventsStrings);
  private readonly together = remember(withOthers);
  private readonly searched = remember(findEvents);
  private readonly dated = remember(
    (rows: readonly Row<AgendaEvent>[], from: string, to: string, expand: ExpandSeries | undefined) =>
      datesIn(rows, {from, to}, (event, range) =>
        event.recurrence && !expand ? undefined : occurrencesOf(event, range, expand).dates,
      ),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    this.track(this.words.ready);
  }

  protected override findList(source: Community): Promise<Result<ThingList<AgendaEvent>>> {
    if (this.others) this.track(this.readOthers(source, false));
    return findEventList(source, this.src, this.language.languages);
  }

  /** Reads everything again, also what other coops share. */
  override async refresh(): Promise<void> {
    const {source} = this;
    this.bar?.refresh();
    if (this.others && source) this.track(this.readOthers(source, true));
    await super.refresh();
  }

  private async readOthers(source: Community, fresh: boolean): Promise<void> {
    await this.need(
      importOthers,
      ({OtherCalendars}) => void (this.otherCalendars ??= new OtherCalendars(this, otherEventList)),
    );
    await this.otherCalendars?.show(source, addressesIn(this.others), this.language.languages, fresh);
  }

  protected override async loadKeep(): Promise<KeepList> {
    return (await import('./calendar/keep-events-list.js')).keepEventsList;
  }

  protected override arrange({language}: Strings, {state}: ThingList<AgendaEvent>): readonly DateRow[] | undefined {
    if (!this.words.strings) return undefined;
    const rows = this.together(state.rows, this.otherCalendars?.rows ?? none);
    if (rows.some(({thing}) => thing?.recurrence))
      void this.need(importSeries, ({expandSeries}) => void (this.expandSeries = expandSeries));
    this.loadParts();
    const opening = this.openings[this.view];
    // Without what works out series, half of the calendar would be missing without a word. What is on screen stays meanwhile.
    if (!this.isDrawn && (this.isComing(importSeries) || (opening && this.isComing(opening)))) return undefined;
    this.isDrawn = true;
    if (!opening || this.spans[this.view]) this.span = this.spans[this.view];
    const {from, to} = this.range(language);
    const dated = this.dated(this.searched(rows, this.query), from, to, this.expandSeries);
    const shown = this.isPast && !this.span ? pastOf(dated) : dated;
    return this.bar?.narrow(shown, rows, language) ?? shown;
  }

  private loadParts(): void {
    const {view} = this;
    const opening = this.openings[view];
    if (opening) void this.need(opening, (span) => void (this.spans[view] = span));
    if (!this.facets || this.withoutControls) return;
    void this.need(importFilters, ({makeBar}) => void (this.bar = makeBar(this, (work) => this.track(work))));
  }

  /** What is shown: from today on, so that what is going on stays; the past up to now; or a whole week or month. */
  private range(language: string): DayRange {
    const today = dayOf(new Date());
    if (this.span) return this.span.range(today, language);
    const first = (after: number) => `${monthAfter(monthOf(today), after)}-01`;
    return this.isPast ? {from: first(-furthest), to: dayAfter(today, 1)} : {from: today, to: first(furthest + 1)};
  }

  private get query(): string {
    return this.text.trim();
  }

  protected override get shownPageSize(): number {
    return this.span ? mostInSpan : this.pageSize;
  }

  protected override countText(_strings: Strings, found: number): string | undefined {
    const {strings: words} = this.words;
    if (this.span) return this.span.countText(found);
    return this.isPast ? words?.past(found) : words?.upcoming(found);
  }

  protected override printedText(_strings: Strings, left: number): string {
    return this.words.strings!.printed(this.query, left);
  }

  protected override renderControls(strings: Strings): TemplateResult | typeof nothing {
    const words = this.words.strings!;
    if (this.withoutControls) return nothing;
    const button = (view: View) =>
      html`<button type="button" aria-pressed=${this.view === view} @click=${() => this.show(view)}>
        ${words.views[view]}
      </button>`;
    return html`<div class="bar">
        ${renderSearchBox(words.search, this.text, this.handleSearch, words.searchHint)}
        <div class="views" part="views" role="group" aria-label=${words.views.legend}>${views.map(button)}</div>
      </div>
      ${this.bar?.render(strings)}`;
  }

  protected override renderNotes(_strings: Strings, list: ThingList<AgendaEvent>): unknown {
    const {showPast, showUpcoming, unread, subscribe, feed} = this.words.strings!;
    const missing = this.otherCalendars?.unread ?? [];
    const note = html`${missing.length ? html`<p class="muted small">${unread(missing.join(', '))}</p>` : nothing}
    ${this.subscribe ? html`<a class="link" part="subscribe" href=${calendarOf(list.address)}>${subscribe}</a> <a class="link" part="subscribe" href=${feedOf(list.address)}>${feed}</a>` : nothing}`;
    if (this.withoutControls || this.span) return note;
    return html`${note}<button type="button" class="link" @click=${this.handlePast}>
        ${this.isPast ? showUpcoming : showPast}
      </button>`;
  }

  protected override renderNothing(strings: Strings, list: ThingList<AgendaEvent>): unknown {
    const {empty, emptyPast, nothingFound, clearSearch} = this.words.strings!;
    if (this.span) return this.renderRows(strings, list, []);
    const narrowed = this.bar?.renderNothing(strings, this.query);
    if (narrowed) return narrowed;
    if (!this.query) return html`<p>${this.isPast ? emptyPast : empty}</p>`;
    return html`<p class="more">
      ${nothingFound(this.query)}
      <button type="button" @click=${this.clearSearch}>${clearSearch}</button>
    </p>`;
  }

  protected override renderRows(strings: Strings, list: ThingList<AgendaEvent>, shown: readonly DateRow[]): unknown {
    const words = this.words.strings!;
    const {itemHref, headingLevel} = this;
    const today = dayOf(new Date());
    const view: AgendaView = {
      strings,
      words,
      headingLevel,
      today,
      itemHref,
      origins: this.otherCalendars?.origins,
      opened: this.openedDates,
      open: (key) => this.openDate(shown.find((row) => row.key === key)!),
      renderExtras: (row, isOpen) => this.extras?.renderRow(view, list, row, isOpen),
    };
    return (
      this.span?.render(view, shown, this.isPrinting) ?? renderDays(view, byDay(shown, this.isPast ? undefined : today))
    );
  }

  protected override renderWaiting(_strings: Strings, list: ThingList<AgendaEvent>): unknown {
    return this.extras?.renderWaiting(this.words.strings!, list);
  }

  protected override loadExtras(): Promise<void> {
    return this.need(importExtras, ({EventExtras}) => void (this.loadedExtras = new EventExtras(this)));
  }

  private get extras(): EventExtras | undefined {
    void this.loadExtras();
    return this.loadedExtras;
  }

  /** Of a series, one date opens, and not the others. The source is read again each time. */
  private openDate({source, key}: DateRow): void {
    this.opened.delete(source);
    if (this.openedDates.delete(key)) return this.requestUpdate();
    this.openedDates.add(key);
    this.open(source);
  }

  private show(view: View): void {
    this.view = view;
    this.goTo(1);
  }

  /** @internal Shows from its beginning what is another list now. */
  readonly restart = () => this.goTo(1);

  /** @internal Takes back what is searched for. */
  readonly clearSearch = () => {
    this.handleSearch('');
    this.renderRoot.querySelector('input')?.focus();
  };

  private readonly handlePast = () => {
    this.isPast = !this.isPast;
    this.goTo(1);
  };

  private readonly handleSearch = (text: string) => {
    this.text = text;
    this.goTo(1);
  };
}

define('coop-events', CoopEvents);

declare global {
  interface HTMLElementTagNameMap {
    'coop-events': CoopEvents;
  }
}
