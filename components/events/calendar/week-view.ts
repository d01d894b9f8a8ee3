import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {renderHeading} from '../../ui/heading.js';
import {byDay} from './agenda.js';
import {renderDay, renderDays, type AgendaView} from './event-row.js';
import {dayText} from './event-times.js';
import {dayAfter, type Day} from './month-grid.js';
import {rowsByDay, SpanView, type ShownSpan} from './span-view.js';
import {weekViewStyles} from './week-view.styles.js';
import {firstDayOfWeek, readerLocale, startOfWeek, weekFrom} from './weeks.js';

/** Makes a week for a calendar. Resolves when it can be drawn. */
export async function openWeek(host: LitElement): Promise<SpanView> {
  const view = new WeekView(host);
  await view.ready;
  return view;
}

/** A week as a list of its seven days, also of those on which nothing takes place. */
class WeekView extends SpanView {
  protected override readonly name = 'week';

  constructor(host: LitElement) {
    super(host, weekViewStyles);
  }

  protected override startOf(day: Day, language: string): Day {
    return startOfWeek(day, firstDayOfWeek(readerLocale(language)));
  }

  protected override startAfter(first: Day, count: number): Day {
    return dayAfter(first, 7 * count);
  }

  /** The days stand one level below the heading that says which week it is. */
  protected override renderSpan(view: AgendaView, {range, rows}: ShownSpan): TemplateResult {
    const {headingLevel, strings, today} = view;
    const inside = {...view, headingLevel: headingLevel && Math.min(headingLevel + 1, 6)};
    const byDate = rowsByDay(rows, range);
    const undated = rows.filter(({date}) => !date);
    const text = (day: Day) => dayText(strings.language, day);
    const title = this.strings.week.title(text(range.from), text(dayAfter(range.to, -1)));
    const free = html`<p class="muted">${this.strings.week.nothing}</p>`;
    return html`<div class="caption" role="status">${renderHeading(headingLevel, title, 'range')}</div>
      ${
        // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari drops the list role of lists without bullets
        html`<ol class="week" part="list" role="list" aria-label=${title}>
          ${repeat(
            weekFrom(range.from),
            (day) => day,
            (day) =>
              html`<li class=${day === today ? 'today' : ''} aria-current=${day === today ? 'date' : nothing}>
                ${renderDay(inside, {day, rows: byDate.get(day) ?? []}, free)}
              </li>`,
          )}
        </ol>`
      }
      ${undated.length ? renderDays(inside, byDay(undated)) : nothing}`;
  }
}
