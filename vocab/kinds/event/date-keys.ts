import {addDays, lengthBetween, momentOf, zoneOf, type Moment} from './moments.js';
import type {AgendaEvent} from './event.js';

/** Under this key stands whatever repeats, however long it has: who looks at some days needs all of it. It comes after every date. */
export const seriesKey = 'series';

/** Months that something which lasts is found under, the first one apart; after that it is found by its start alone. */
const mostMonths = 24;

/** What dates an event is found by. */
type Dated = Pick<AgendaEvent, 'start' | 'end' | 'timeZone' | 'recurrence' | 'addedDates' | 'changedDates'>;

/**
 * The keys by which an event is found in time, the same on every machine: when it begins, as a day (`2026-03-29`) or an instant in UTC
 * (`2026-03-29T08:00:00.000Z`), so that both are found by the beginning `2026-03`; of what lasts, the first day of each further month; and
 * {@link seriesKey} for what has further dates. None for an event without a start.
 */
export function dateKeys(event: Dated): string[] {
  const {start, end, recurrence, addedDates = [], changedDates} = event;
  // Where a time of no zone is meant by each reader's clock, all who make keys take the same.
  const zone = zoneOf(event, () => 'Z');
  const begins = start === undefined ? undefined : momentOf(start, zone);
  if (begins === undefined) return [];
  const ends = end === undefined ? begins : (momentOf(end, zone) ?? begins);
  const repeats = recurrence !== undefined || addedDates.length > 0 || changedDates.length > 0;
  return [keyOfMoment(begins), ...monthsAfter(begins, ends, zone), ...(repeats ? [seriesKey] : [])];
}

function keyOfMoment(moment: Moment): string {
  return typeof moment === 'string' ? moment : new Date(moment).toISOString();
}

function monthsAfter(begins: Moment, ends: Moment, zone: string): string[] {
  if (lengthBetween(begins, ends, zone) <= 0) return [];
  const last = keyOfMoment(ends).slice(0, 7);
  const months: string[] = [];
  for (let month = nextMonth(keyOfMoment(begins)); month.slice(0, 7) <= last && months.length < mostMonths;) {
    months.push(month);
    month = nextMonth(month);
  }
  return months;
}

/** The first day of the month after that of a day. */
function nextMonth(day: string): string {
  return `${addDays(`${day.slice(0, 7)}-28`, 7).slice(0, 7)}-01`;
}
