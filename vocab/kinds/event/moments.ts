import {dateTimeOf, instantOf, isZone, readerZone, wallNumber, wallOf, wallText} from './zones.js';

/**
 * When something begins or ends: an instant in milliseconds since 1970; or a day, which is the same day for readers everywhere, as
 * `2026-03-29`.
 */
export type Moment = number | string;

const aDay = 86_400_000;
const offset = /(?:Z|[+-]\d\d:\d\d)$/;

/**
 * What a stored time or day means (XML Schema's dateTime and date).
 * @param zone whose clock a time without an offset is read on.
 * @returns nothing for what is on no calendar, and outside the years 1 to 9999.
 */
export function momentOf(text: string, zone: string): Moment | undefined {
  const day = text.slice(0, 10);
  if (isDay(text)) return wallNumber(day) === undefined ? undefined : day;
  const own = offset.exec(text)?.[0];
  return instantOf(own ? text.slice(0, -own.length) : text, own ?? zone);
}

/** Whether a stored value is a day without a time. */
export function isDay(text: string): boolean {
  return !text.includes('T');
}

/** A moment in the form in which it is stored. */
export function momentText(moment: Moment, zone: string): string {
  return typeof moment === 'string' ? moment : dateTimeOf(moment, zone);
}

/**
 * The zone in whose clock an event lives: its own if the browser knows it, else the offset of its start, which is right on that day; a
 * time without either is meant by the reader's own clock.
 * @param otherwise whose clock that is, if not this reader's.
 */
export function zoneOf(
  {timeZone, start = ''}: {readonly timeZone?: string; readonly start?: string},
  otherwise = readerZone,
): string {
  if (timeZone !== undefined && isZone(timeZone)) return timeZone;
  const [own] = (isDay(start) ? undefined : offset.exec(start)) ?? [];
  return own !== undefined && isZone(own) ? own : otherwise();
}

/** Whether an event begins at an hour of no zone in particular: on the clock of whoever reads. */
export function isFloating({timeZone, start = ''}: {readonly timeZone?: string; readonly start?: string}): boolean {
  return !isDay(start) && !offset.test(start) && (timeZone === undefined || !isZone(timeZone));
}

/** A moment as the clock of a zone shows it. */
export function wallIn(moment: Moment, zone: string): string {
  return typeof moment === 'string' ? moment : (wallOf(moment, zone) ?? wallText(moment));
}

/**
 * How long something lasts: in days, or in milliseconds on the clock. Who meets from 22 to 6 goes home at 6, also in the night in which
 * clocks are changed.
 */
export function lengthBetween(start: Moment, end: Moment, zone: string): number {
  if (typeof start === 'string') return typeof end === 'string' ? Math.max(0, daysBetween(start, end)) : 0;
  return typeof end === 'string' ? 0 : Math.max(0, wallNumber(wallIn(end, zone))! - wallNumber(wallIn(start, zone))!);
}

/** When something ends that lasts so long. */
export function endAfter(start: Moment, length: number, zone: string): Moment {
  if (!length) return start;
  if (typeof start === 'string') return addDays(start, length);
  return instantOf(wallText(wallNumber(wallIn(start, zone))! + length), zone) ?? start;
}

/**
 * The date of a series by its name. Some name what takes place at an hour by its day alone, or what lasts all day by an hour.
 * @param start when the series begins.
 */
export function plannedDate(text: string, start: Moment, zone: string): Moment | undefined {
  const moment = momentOf(text, zone);
  if (moment === undefined || typeof moment === typeof start) return moment;
  return typeof moment === 'string'
    ? instantOf(moment + wallIn(start, zone).slice(10), zone)
    : wallIn(moment, zone).slice(0, 10);
}

/** The day that lies so many days after another one. */
export function addDays(day: string, count: number): string {
  return wallText(wallNumber(day)! + count * aDay).slice(0, 10);
}

/** How many days lie from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((wallNumber(to)! - wallNumber(from)!) / aDay);
}
