import {zoneOf} from '../../../vocab/kinds/event/moments.js';
import {offsetIn, readerZone} from '../../../vocab/kinds/event/zones.js';
import type {AgendaEvent} from '../../../vocab/kinds/event/event.js';
import type {Occurrence, TimedOccurrence} from '../../../vocab/kinds/event/occurrences.js';
import type {EventsStrings} from '../../strings/events/strings.js';
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
  const text = format(language, isThisYear ? 'day' : 'day and year', options).format(new Date(`${day}T00:00:00Z`));
  // French says the first and not the one, which browsers do not know.
  return language.startsWith('fr') ? text.replace(/ 1 /, ' 1er ') : text;
}

/**
 * The hours of a date on the reader's clock, with the event's own beside where they differ; nothing for what lasts all day.
 * @param reader the reader's time zone. Asking the browser takes as long as drawing a date: whoever draws hundreds asks once.
 */
export function hoursText(
  language: string,
  words: Pick<EventsStrings, 'there' | 'allDay'>,
  event: Pick<AgendaEvent, 'timeZone' | 'start'>,
  date: Occurrence,
  reader = readerZone(),
): string {
  if (date.isAllDay) return words.allDay;
  const [zone, start] = [zoneOf(event), date.start.getTime()];
  const hours = hoursIn(language, reader, date);
  if (offsetIn(zone, start) === offsetIn(reader, start)) return hours;
  const day = (where: string) =>
    format(language, 'weekday', {weekday: 'long', timeZone: 'UTC'}).format(onClock(date.start, where));
  const there = hoursIn(language, zone, date);
  return `${hours} (${words.there(day(zone) === day(reader) ? there : `${day(zone)} ${there}`, placeOf(zone))})`;
}

function hoursIn(language: string, zone: string, {start, end}: TimedOccurrence): string {
  const clock = format(language, 'hours', {timeStyle: 'short', timeZone: 'UTC'});
  const hour = (moment: Date) => clock.format(onClock(moment, zone));
  // On another day, only the hour of the beginning says something here.
  const length = end.getTime() - start.getTime();
  return length <= 0 || length >= 86_400_000 ? hour(start) : `${hour(start)} – ${hour(end)}`;
}

/** What the clocks of a zone show, as if it were the time in UTC: browsers do not know all zones by the names that are used here. */
function onClock(moment: Date, zone: string): Date {
  return new Date(moment.getTime() + (offsetIn(zone, moment.getTime()) ?? 0) * 60_000);
}

/** The place that a zone is named after: Europe/Paris is Paris; of a clock that is known by its offset alone, that. */
function placeOf(zone: string): string {
  if (/^[Z+-]/.test(zone)) return `UTC${zone.replace('Z', '')}`;
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
