import {zoneOf} from '../../vocab/kinds/event/moments.js';
import {offsetIn, readerZone} from '../../vocab/kinds/event/zones.js';
import type {AgendaEvent} from '../../vocab/kinds/event/event.js';
import type {Occurrence, TimedOccurrence} from '../../vocab/kinds/event/occurrences.js';
import type {EventsStrings} from '../strings/events/strings.js';
import {firstDay, lastDay} from './agenda.js';
import type {Day} from './month-grid.js';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Kept, since making one takes a browser as long as drawing a list. */
function format(language: string, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${name}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(language, options);
  formats.set(key, known);
  return known;
}

/** A day in words, as in "mardi 8 décembre"; with its year where that is another one than this. */
export function dayText(language: string, day: Day, now = new Date()): string {
  const isThisYear = day.startsWith(`${now.getFullYear()}-`);
  const options: Intl.DateTimeFormatOptions = {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(isThisYear ? {} : {year: 'numeric'}),
    // A day is no moment: it is written as it is, on no clock.
    timeZone: 'UTC',
  };
  return format(language, isThisYear ? 'day' : 'day and year', options).format(new Date(`${day}T00:00:00Z`));
}

/** The hours of a date on the reader's clock, with the event's own beside where they differ; nothing for what lasts all day. */
export function hoursText(
  language: string,
  words: Pick<EventsStrings, 'there' | 'allDay'>,
  event: Pick<AgendaEvent, 'timeZone' | 'start'>,
  date: Occurrence,
): string {
  if (date.isAllDay) return words.allDay;
  const here = hoursIn(language, undefined, date);
  const zone = zoneOf(event);
  const start = date.start.getTime();
  const isSame = offsetIn(zone, start) === offsetIn(readerZone(), start);
  return isSame ? here : `${here} (${words.there(hoursIn(language, zone, date), placeOf(zone))})`;
}

function hoursIn(language: string, timeZone: string | undefined, {start, end}: TimedOccurrence): string {
  const clock = format(language, `hours ${timeZone ?? ''}`, {
    hour: 'numeric',
    minute: '2-digit',
    ...(timeZone && {timeZone}),
  });
  // On another day, only the hour of the beginning says something here.
  const length = end.getTime() - start.getTime();
  if (length <= 0 || length >= 86_400_000) return clock.format(start);
  return `${clock.format(start)} – ${clock.format(end)}`;
}

/** The place that a zone is named after: Europe/Paris is Paris. */
function placeOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

/** What is said of the other days of a date that lasts several; nothing for one of a single day. */
export function spanText(
  language: string,
  words: Pick<EventsStrings, 'until' | 'since'>,
  date: Occurrence,
  shownOn: Day,
): string {
  const [first, last] = [firstDay(date), lastDay(date)];
  if (first === last) return '';
  const since = first < shownOn ? words.since(dayText(language, first)) : '';
  const until = words.until(dayText(language, last));
  return [since, until].filter(Boolean).join(', ');
}
