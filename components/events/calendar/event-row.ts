import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {schemaAgenda} from '../../../vocab/rdf/agenda-vocabulary.js';
import type {AgendaEvent} from '../../../vocab/kinds/event/event.js';
import type {Occurrence} from '../../../vocab/kinds/event/occurrences.js';
import type {EventsStrings} from '../../strings/events/strings.js';
import type {Strings} from '../../strings/strings.js';
import {renderHeading} from '../../ui/heading.js';
import {renderItemName, type ItemDoor} from '../../ui/items.js';
import {renderLine} from '../../ui/line.js';
import {hostOf} from '../../ui/problem.js';
import type {DateRow, DayRows} from './agenda.js';
import {dayText, hoursText, spanText} from './event-times.js';
import {dayAfter, type Day} from './month-grid.js';

/** How the rows of a calendar are drawn, and what their buttons do. */
export interface AgendaView extends ItemDoor {
  /** Keys of the dates whose details are shown in place. */
  readonly opened: ReadonlySet<string>;
  readonly strings: Strings;
  readonly words: EventsStrings;
  /** Level of the heading that each day is; events are one below. */
  readonly headingLevel: number;
  /** The reader's own day. */
  readonly today: Day;
  /** Names of the coops from whose calendars events come, by event. */
  readonly origins?: ReadonlyMap<string, string> | undefined;
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

/** One day with what takes place on it. @param free what stands there if nothing does. */
export function renderDay(view: AgendaView, {day, rows}: DayRows, free?: unknown): TemplateResult {
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
  return html`<section class="day">${heading} ${rows.length ? items : free}</section>`;
}

function dayHeading({strings: {language}, words, today}: AgendaView, day: Day): string {
  const text = dayText(language, day);
  if (day === today) return words.today(text);
  return day === dayAfter(today, 1) ? words.tomorrow(text) : text;
}

function renderRow(view: AgendaView, row: DateRow, day: Day | undefined): TemplateResult {
  const {strings, words, headingLevel} = view;
  const {thing, date, problem, source, key, isPending} = row;
  if (!thing) {
    return html`<div class="body">${problem ? words.failed(hostOf(source)) : strings.loading}</div>
      ${problem && view.renderExtras(row, false)}`;
  }
  const isOpen = view.opened.has(key);
  const isOff = date ? date.isCancelled : thing.isCancelled;
  const name = html`<span class=${isOff ? 'cancelled' : ''}>${renderName(view, row)}</span>`;
  return html`<p class="hours" part="hours">${date ? hoursText(strings.language, words, thing, date) : ''}</p>
    <div class="body">
      ${renderHeading(headingLevel && Math.min(headingLevel + 1, 6), name)}
      ${isOff ? html`<p class="status" part="status">${statusText(words, thing, date)}</p>` : nothing}
      ${isPending ? renderLine('pending', strings.pending) : nothing} ${renderLine('line', lineText(view, row, thing, day))}
    </div>
    ${isOpen || problem || thing.issues.length ? view.renderExtras(row, isOpen) : nothing}`;
}

/** The title: it leads to the page of the event, or opens the details of this date, and not of the others of a series. */
export function renderName(view: AgendaView, {thing, source, key}: DateRow): TemplateResult {
  return renderItemName(view, thing?.name ?? view.words.unnamed, view.itemHref ? source : key);
}

/** That it does not take place, in words and not by a line through it alone. */
function statusText(words: EventsStrings, event: AgendaEvent, date: Occurrence | undefined): string {
  const reason = date?.reason ?? (event.isCancelled ? event.reason : undefined);
  return words.cancelled + (reason ? words.because(reason) : '');
}

function lineText(
  {strings: {language, separator}, words, origins}: AgendaView,
  {date, source}: DateRow,
  event: AgendaEvent,
  day: Day | undefined,
): string {
  const origin = origins?.get(source);
  const span = date && day && spanText(language, words, date, day);
  const moved = date?.isMoved && words.moved(dayText(language, date.original.slice(0, 10)));
  return [span, moved, event.place, attendanceText(words, event), origin && words.from(origin)]
    .filter(Boolean)
    .join(separator);
}

/** How people take part, where that is not on site alone. */
export function attendanceText(words: Pick<EventsStrings, 'online' | 'onSiteAndOnline'>, {attendance}: AgendaEvent): string {
  if (attendance === schemaAgenda.OnlineEventAttendanceMode) return words.online;
  return attendance === schemaAgenda.MixedEventAttendanceMode ? words.onSiteAndOnline : '';
}
