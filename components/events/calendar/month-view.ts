import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {readerZone} from '../../../vocab/kinds/event/zones.js';
import type {MonthTexts} from '../../strings/spans/strings.js';
import {byDay, type DateRow} from './agenda.js';
import {renderDays, renderName, type AgendaView} from './event-row.js';
import {dayText, hoursText} from './event-times.js';
import {monthAfter, monthOf, type Day} from './month-grid.js';
import {monthViewStyles} from './month-view.styles.js';
import {rowsByDay, SpanView, type ShownSpan} from './span-view.js';
import {firstDayOfWeek, readerLocale, weeksOf} from './weeks.js';

/** Dates that a day of the table shows; the others open below them. */
const mostShown = 3;
/** Narrower than this, in pixels, seven columns have no room for words: the month is then a list. */
const narrowest = 640;

/** Makes a month for a calendar. Resolves when it can be drawn. */
export async function openMonth(host: LitElement): Promise<SpanView> {
  const view = new MonthView(host);
  await view.ready;
  return view;
}

/** A month as a table: weeks are rows, days are cells. Where there is no room for seven columns, it is a list of days. */
class MonthView extends SpanView {
  protected override readonly name = 'month';
  private isNarrow = false;

  constructor(host: LitElement) {
    super(host, monthViewStyles);
    // Not at once: what is drawn changes the height, and the browser would report a loop.
    const observer = new ResizeObserver(() => setTimeout(() => this.measure()));
    host.addController({hostConnected: () => observer.observe(host), hostDisconnected: () => observer.disconnect()});
    this.measure();
  }

  protected override startOf(day: Day): Day {
    return `${monthOf(day)}-01`;
  }

  protected override startAfter(first: Day, count: number): Day {
    return `${monthAfter(monthOf(first), count)}-01`;
  }

  protected override renderSpan(view: AgendaView, shown: ShownSpan): TemplateResult {
    return this.isNarrow || shown.isPrinting ? renderList(view, shown) : renderTable(view, shown, this.strings.month);
  }

  private measure(): void {
    const isNarrow = this.host.clientWidth < narrowest;
    if (isNarrow === this.isNarrow) return;
    this.isNarrow = isNarrow;
    this.host.requestUpdate();
  }
}

function renderList(view: AgendaView, {range, rows}: ShownSpan): TemplateResult {
  return html`<p class="caption" role="status">${monthText(view, range.from)}</p>
    ${rows.length ? renderDays(view, byDay(rows, range.from)) : nothing}`;
}

/** Below the table stands what has no room in it: details that were opened, and what could not be read. */
function renderTable(view: AgendaView, shown: ShownSpan, texts: MonthTexts): TemplateResult {
  const {range, rows} = shown;
  const below = rows.filter(({key, date}) => !date || view.opened.has(key));
  return html`${renderWeeks(view, shown, texts)} ${below.length ? renderDays(view, byDay(below, range.from)) : nothing}`;
}

function renderWeeks(view: AgendaView, {range, rows}: ShownSpan, texts: MonthTexts): TemplateResult {
  const {language} = view.strings;
  const month = monthOf(range.from);
  const weeks = weeksOf(month, firstDayOfWeek(readerLocale(language)));
  const byDate = rowsByDay(rows, range);
  const cells: CellView = {...view, texts, reader: readerZone()};
  const names = new Intl.DateTimeFormat(language, {weekday: 'long', timeZone: 'UTC'});
  const short = new Intl.DateTimeFormat(language, {weekday: 'short', timeZone: 'UTC'});
  const days = weeks[0]!.map((day) => new Date(`${day}T00:00:00Z`));
  return html`<table>
    <caption aria-live="polite">
      ${monthText(view, range.from)}
    </caption>
    <thead>
      <tr>
        ${days.map((day) => html`<th scope="col" abbr=${names.format(day)}>${short.format(day)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${repeat(
        weeks,
        ([first]) => first,
        (week) =>
          html`<tr>
            ${week.map((day) =>
              monthOf(day) === month ? renderCell(cells, day, byDate.get(day) ?? []) : html`<td class="other"></td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** What all cells of a table are drawn with. */
interface CellView extends AgendaView {
  readonly texts: MonthTexts;
  /** The reader's time zone. */
  readonly reader: string;
}

function renderCell(view: CellView, day: Day, rows: readonly DateRow[]): TemplateResult {
  const {strings, today, texts, reader} = view;
  const label = texts.day(dayText(strings.language, day), rows.length);
  const [shown, others] = [rows.slice(0, mostShown), rows.slice(mostShown)];
  const list = (some: readonly DateRow[]) =>
    html`<ul>
      ${some.map((row) => renderDate(view, row, reader))}
    </ul>`;
  return html`<td class=${day === today ? 'today' : ''} aria-current=${day === today ? 'date' : nothing}>
    <span class="number" aria-hidden="true">${Number(day.slice(8))}</span><span class="visually-hidden">${label}</span>
    ${shown.length ? list(shown) : nothing}
    ${
      others.length
        ? html`<details>
            <summary>${texts.more(others.length)}</summary>
            ${list(others)}
          </details>`
        : nothing
    }
  </td>`;
}

/** One template for all of it: each one more is felt in a month with hundreds of dates. */
function renderDate(view: AgendaView, row: DateRow, reader: string): TemplateResult {
  const {words, strings} = view;
  const {thing, date} = row;
  const {isAllDay, isCancelled} = date!;
  return html`<li>
    <span class="hours">${isAllDay ? nothing : hoursText(strings.language, words, thing!, date!, reader)}</span>
    <span class=${isCancelled ? 'cancelled' : ''}>${renderName(view, row)}</span>
    ${isCancelled ? html`<span class="status">${words.cancelled}</span>` : nothing}
  </li>`;
}

function monthText({strings: {language}}: AgendaView, first: Day): string {
  const format = new Intl.DateTimeFormat(language, {month: 'long', year: 'numeric', timeZone: 'UTC'});
  return format.format(new Date(`${first}T00:00:00Z`));
}
