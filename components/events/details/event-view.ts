import {html, nothing, type TemplateResult} from 'lit';
import type {AgendaEvent} from '../../../vocab/kinds/event/event.js';
import type {Occurrence} from '../../../vocab/kinds/event/occurrences.js';
import type {EventStrings} from '../../strings/event/strings.js';
import type {EventsStrings} from '../../strings/events/strings.js';
import type {Strings} from '../../strings/strings.js';
import {firstDay} from '../calendar/agenda.js';
import {renderIssues} from '../calendar/event-issues.js';
import {attendanceText} from '../calendar/event-row.js';
import {dayText, hoursText, spanText} from '../calendar/event-times.js';

/** The texts with which one event is drawn. */
export interface EventWords {
  readonly general: Strings;
  readonly events: EventsStrings;
  readonly event: EventStrings;
}

/** What is known around an event. */
export interface EventFacts {
  /** The dates from now on; of an event that is over, its last one; nothing as long as those of a series are not known. */
  readonly dates: readonly Occurrence[] | undefined;
  /** Name of the member in whose space the event lies, if it is one. */
  readonly organizer?: string | undefined;
}

/** Dates of a series that are listed. */
const mostDates = 6;

/** What an event tells, below its title. Nothing at all is drawn for what is not told. */
export function renderFacts(words: EventWords, event: AgendaEvent, {dates, organizer}: EventFacts): TemplateResult {
  const {details} = words.event;
  const {place, address, note, website, onlineAddress, category, language} = event;
  const where = [place, address].filter(Boolean).join(', ');
  return html`<dl class="facts" part="facts">
      ${renderFact(details.when, renderDates(words, event, dates))}
      ${renderFact(details.where, [where, attendanceText(words.events, event)].filter(Boolean).join(words.general.separator))}
      ${renderFact(details.online, onlineAddress && renderLink(onlineAddress))} ${renderFact(details.about, note, 'note')}
      ${renderFact(details.category, category.join(', '))}
      ${renderFact(details.language, language && languageName(words.general.language, language))}
      ${renderFact(details.organizer, organizer)} ${renderFact(details.website, website && renderLink(website))}
    </dl>
    ${renderIssues(words.general, words.events, event)}`;
}

function renderDates(words: EventWords, event: AgendaEvent, dates: readonly Occurrence[] | undefined): TemplateResult {
  const {details} = words.event;
  if (!dates) return html`${details.repeats}`;
  if (!dates.length) return html`${event.recurrence ? details.noMoreDates : nothing}`;
  if (!event.recurrence) return html`${renderDate(words, event, dates[0]!)}`;
  return html`${details.repeats}
    <ul class="dates" aria-label=${details.nextDates}>
      ${dates.slice(0, mostDates).map((date) => html`<li>${renderDate(words, event, date)}</li>`)}
    </ul>`;
}

/** A date in words: day, hours, and what has become of it. */
export function renderDate({general, events}: EventWords, event: AgendaEvent, date: Occurrence): TemplateResult {
  const {language} = general;
  const day = firstDay(date);
  const span = spanText(language, events, date, day);
  const when = [dayText(language, day), span, hoursText(language, events, event, date)]
    .filter(Boolean)
    .join(general.separator);
  // Of an event that is cancelled as a whole, the heading says so.
  const isOff = date.isCancelled && !event.isCancelled;
  const moved = date.isMoved ? events.moved(dayText(language, date.original.slice(0, 10))) : '';
  return html`<time datetime=${dateTimeOf(date)} class=${isOff ? 'cancelled' : ''}>${when}</time>
    ${isOff ? html`<span class="status">${events.cancelled}${date.reason ? events.because(date.reason) : ''}</span>` : nothing}
    ${moved && html`<span class="muted">${moved}</span>`}`;
}

function dateTimeOf({start}: Occurrence): string {
  return typeof start === 'string' ? start : start.toISOString();
}

function renderFact(label: string, value: unknown, kind = '') {
  return value
    ? html`<dt>${label}</dt>
        <dd class=${kind}>${value}</dd>`
    : nothing;
}

/** `href` has passed the list of allowed addresses when it was read. */
function renderLink(href: string): TemplateResult {
  const shown = href.replace(/^https?:\/\//, '').replace(/\/$/, '');
  return html`<a href=${href} rel="noopener noreferrer nofollow">${shown}</a>`;
}

/** The name of a language in the reader's; the tag itself where the browser knows none. */
function languageName(reader: string, tag: string): string {
  try {
    return new Intl.DisplayNames(reader, {type: 'language'}).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
