import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {byDay, daysOf, type DateRow} from './agenda.js';
import {renderDays, renderName, type AgendaView} from './event-row.js';
import {dayText, hoursText} from './event-times.js';
import {firstDayOfWeek, monthAfter, monthOf, weeksOf, type Day, type Month} from './month-grid.js';
import {monthViewStyles} from './month-view.styles.js';

/** Dates that a day of the table shows; the others open below them. */
const mostShown = 3;
/** Narrower than this, in pixels, seven columns have no room for words: the month is then a list. */
const narrowest = 640;

/** The month that is shown, and the dates that lie in it. */
export interface ShownMonth {
  readonly month: Month;
  readonly rows: readonly DateRow[];
  /** On paper, the dates stand below one another with all that is told of them. */
  readonly isPrinting: boolean;
}

/**
 * A month as a table: weeks are rows, days are cells, with buttons to the months around it. Loaded when somebody asks for it. Where there is
 * no room for seven columns, it is a list of days.
 */
export class MonthView {
  private isNarrow = false;

  constructor(private readonly host: LitElement) {
    const root = host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets.push(monthViewStyles.styleSheet!);
    // Not at once: what is drawn changes the height, and the browser would report a loop.
    const observer = new ResizeObserver(() => setTimeout(() => this.measure()));
    host.addController({hostConnected: () => observer.observe(host), hostDisconnected: () => observer.disconnect()});
    this.measure();
  }

  /** Draws a month. @param go is called with the month that the reader asks for. */
  render(view: AgendaView, shown: ShownMonth, go: (month: Month) => void): TemplateResult {
    const {month, isPrinting} = shown;
    const words = view.words.month;
    const button = (label: string, wanted: Month) =>
      html`<button type="button" @click=${() => go(wanted)}>${label}</button>`;
    return html`<div class="month" part="month">
      <div class="months">
        ${button(words.previous, monthAfter(month, -1))} ${button(words.thisMonth, monthOf(view.today))}
        ${button(words.next, monthAfter(month, 1))}
      </div>
      ${this.isNarrow || isPrinting ? renderList(view, shown) : renderTable(view, shown)}
    </div>`;
  }

  private measure(): void {
    const isNarrow = this.host.clientWidth < narrowest;
    if (isNarrow === this.isNarrow) return;
    this.isNarrow = isNarrow;
    this.host.requestUpdate();
  }
}

function renderList(view: AgendaView, {month, rows}: ShownMonth): TemplateResult {
  return html`<p class="caption" role="status">${monthText(view, month)}</p>
    ${rows.length ? renderDays(view, byDay(rows, `${month}-01`)) : nothing}`;
}

/** Below the table stands what has no room in it: details that were opened, and what could not be read. */
function renderTable(view: AgendaView, {month, rows}: ShownMonth): TemplateResult {
  const below = rows.filter(({key, date}) => !date || view.opened.has(key));
  return html`${renderWeeks(view, month, rows)} ${below.length ? renderDays(view, byDay(below, `${month}-01`)) : nothing}`;
}

function renderWeeks(view: AgendaView, month: Month, rows: readonly DateRow[]): TemplateResult {
  const {language} = view.strings;
  const weeks = weeksOf(month, firstDayOfWeek(navigatorLanguage(language)));
  const byDate = rowsByDay(rows, month);
  const names = new Intl.DateTimeFormat(language, {weekday: 'long', timeZone: 'UTC'});
  const short = new Intl.DateTimeFormat(language, {weekday: 'short', timeZone: 'UTC'});
  const days = weeks[0]!.map((day) => new Date(`${day}T00:00:00Z`));
  return html`<table>
    <caption aria-live="polite">
      ${monthText(view, month)}
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
            ${week.map((day) => renderDay(view, day, month, byDate.get(day) ?? []))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function renderDay(view: AgendaView, day: Day, month: Month, rows: readonly DateRow[]): TemplateResult {
  if (monthOf(day) !== month) return html`<td class="other"></td>`;
  const {words, strings, today} = view;
  const label = words.month.day(dayText(strings.language, day), rows.length);
  const [shown, others] = [rows.slice(0, mostShown), rows.slice(mostShown)];
  const list = (some: readonly DateRow[]) =>
    html`<ul>
      ${some.map((row) => html`<li>${renderDate(view, row)}</li>`)}
    </ul>`;
  return html`<td class=${day === today ? 'today' : ''} aria-current=${day === today ? 'date' : nothing}>
    <span class="number" aria-hidden="true">${Number(day.slice(8))}</span><span class="visually-hidden">${label}</span>
    ${shown.length ? list(shown) : nothing}
    ${
      others.length
        ? html`<details>
            <summary>${words.month.more(others.length)}</summary>
            ${list(others)}
          </details>`
        : nothing
    }
  </td>`;
}

function renderDate(view: AgendaView, row: DateRow): TemplateResult {
  const {words, strings} = view;
  const {thing, date} = row;
  const hours = date!.isAllDay
    ? nothing
    : html`<span class="hours">${hoursText(strings.language, words, thing!, date!)}</span>`;
  return html`${hours}
    <span class=${date!.isCancelled ? 'cancelled' : ''}>${renderName(view, row)}</span>
    ${date!.isCancelled ? html`<span class="status">${words.cancelled}</span>` : nothing}`;
}

function rowsByDay(rows: readonly DateRow[], month: Month): ReadonlyMap<Day, readonly DateRow[]> {
  const range = {from: `${month}-01`, to: `${monthAfter(month, 1)}-01`};
  const found = new Map<Day, DateRow[]>();
  for (const row of rows) {
    for (const day of row.date ? daysOf(row.date, range) : []) {
      const known = found.get(day);
      if (known) known.push(row);
      else found.set(day, [row]);
    }
  }
  return found;
}

function monthText({strings: {language}}: AgendaView, month: Month): string {
  const format = new Intl.DateTimeFormat(language, {month: 'long', year: 'numeric', timeZone: 'UTC'});
  return format.format(new Date(`${month}-01T00:00:00Z`));
}

/** The reader's own region says with which day weeks begin, where the page's language says none. */
function navigatorLanguage(language: string): string {
  return navigator.languages.find((tag) => tag === language || tag.startsWith(`${language}-`)) ?? language;
}
