import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {schemaAgenda} from '../../vocab/rdf/agenda-vocabulary.js';
import type {AgendaEvent} from '../../vocab/kinds/event/event.js';
import type {EventsStrings} from '../strings/events/strings.js';
import type {Strings} from '../strings/strings.js';
import {renderHeading} from '../ui/heading.js';
import {renderItemName, type ItemDoor} from '../ui/items.js';
import {renderLine} from '../ui/line.js';
import {hostOf} from '../ui/problem.js';
import type {DateRow, DayRows} from './agenda.js';
import {dayText, hoursText, spanText} from './event-times.js';
import {dayAfter, type Day} from './month-grid.js';

/** How the rows of a calendar are drawn, and what their buttons do. */
export interface AgendaView extends ItemDoor {
  readonly strings: Strings;
  readonly words: EventsStrings;
  /** Level of the heading that each day is; events are one below. */
  readonly headingLevel: number;
  /** The reader's own day. */
  readonly today: Day;
  /** What only some rows tell; not there until it is loaded. */
  renderExtras(row: DateRow, isOpen: boolean): unknown;
}

/** The days on which something takes place, one below the other. */
export function renderDays(view: AgendaView, days: readonly DayRows[]): TemplateResult {
  return html`<div class="days" part="list">
    ${repeat(
      days,
      ({day}) => day ?? '',
      (one) => renderDay(view, one),
    )}
  </div>`;
}

function renderDay(view: AgendaView, {day, rows}: DayRows): TemplateResult {
  const {headingLevel, words} = view;
  const heading = day && renderHeading(headingLevel, dayHeading(view, day), 'day');
  // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari drops the list role of lists without bullets
  const items = html`<ul class="items" role="list" aria-label=${day ? nothing : words.list}>
    ${repeat(
      rows,
      ({key}) => key,
      (row) => html`<li class="item" part="item">${renderRow(view, row, day)}</li>`,
    )}
  </ul>`;
  return html`<section class="day">${heading} ${items}</section>`;
}

function dayHeading({strings: {language}, words, today}: AgendaView, day: Day): string {
  const text = dayText(language, day);
  if (day === today) return words.today(text);
  return day === dayAfter(today, 1) ? words.tomorrow(text) : text;
}

function renderRow(view: AgendaView, row: DateRow, day: Day | undefined): TemplateResult {
  const {strings, words, headingLevel, opened} = view;
  const {thing, date, problem, source, isPending} = row;
  if (!thing || !date || !day) {
    return html`<div class="body">${problem ? words.failed(hostOf(source)) : strings.loading}</div>
      ${problem && view.renderExtras(row, false)}`;
  }
  const isOpen = opened.has(source);
  const extras = isOpen || problem || thing.issues.length ? view.renderExtras(row, isOpen) : nothing;
  const name = renderItemName(view, thing.name ?? words.unnamed, source);
  return html`<p class="hours" part="hours">${hoursText(strings.language, words, thing, date)}</p>
    <div class="body">
      ${renderHeading(headingLevel && Math.min(headingLevel + 1, 6), html`<span class=${date.isCancelled ? 'cancelled' : ''}>${name}</span>`)}
      ${date.isCancelled ? html`<p class="status" part="status">${statusText(words, thing, row)}</p>` : nothing}
      ${isPending ? renderLine('pending', strings.pending) : nothing} ${renderLine('line', lineText(view, thing, row, day))}
    </div>
    ${extras}`;
}

/** That it does not take place, in words and not by a line through it alone. */
function statusText(words: EventsStrings, {reason: ofAll}: AgendaEvent, {date}: DateRow): string {
  const reason = date?.reason ?? ofAll;
  return words.cancelled + (reason ? words.because(reason) : '');
}

function lineText({strings, words}: AgendaView, event: AgendaEvent, {date}: DateRow, day: Day): string {
  const {language, separator} = strings;
  const moved = date!.isMoved ? words.moved(dayText(language, date!.original.slice(0, 10))) : '';
  return [spanText(language, words, date!, day), moved, event.place, attendanceText(words, event)]
    .filter(Boolean)
    .join(separator);
}

/** How people take part, where that is not on site alone. */
export function attendanceText(words: Pick<EventsStrings, 'online' | 'onSiteAndOnline'>, {attendance}: AgendaEvent): string {
  if (attendance === schemaAgenda.OnlineEventAttendanceMode) return words.online;
  return attendance === schemaAgenda.MixedEventAttendanceMode ? words.onSiteAndOnline : '';
}
