/**
 * Clocks: what the time is in a zone at an instant, and the other way round. The data is the browser's own (`Intl`). A zone is a name
 * such as Europe/Paris (IANA), or an offset such as +02:00 for a clock that never changes. Instants are milliseconds since 1970, wall
 * times texts such as 2026-03-29T02:30:00.
 */

import {clockOf, utc} from './clock.js';

const minute = 60_000;
const day = 24 * 60 * minute;
/** The time zone of whoever reads. */
export function readerZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Whether the browser knows the zone. */
export function isZone(zone: string): boolean {
  return fixedOffset(zone) !== undefined || clockOf(zone) !== undefined;
}

/**
 * How many minutes the clocks of a zone are ahead of UTC at an instant; a broken number for times before clocks were set by the hour.
 * @returns nothing for a zone that the browser does not know, and outside the years 1 to 9999.
 */
export function offsetIn(zone: string, instant: number): number | undefined {
  const fixed = fixedOffset(zone);
  if (fixed !== undefined) return fixed;
  return clockOf(zone)?.offsetAt(instant);
}

/**
 * The instant at which the clocks of a zone show a wall time. A time that they leave out is meant by the clock of before the change,
 * one that they show twice is the first of both (RFC 5545, 3.3.5).
 * @returns nothing for a zone that the browser does not know, or what is no time.
 */
export function instantOf(wall: string, zone: string): number | undefined {
  const shown = wallNumber(wall);
  if (shown === undefined) return undefined;
  // No place is further from UTC than 14 hours, and no clock changes twice in two days.
  const before = offsetIn(zone, shown - day);
  const after = offsetIn(zone, shown + day);
  if (before === undefined || after === undefined) return undefined;
  const meant = [before, after]
    .map((offset) => shown - offset * minute)
    .filter((instant) => instant + offsetIn(zone, instant)! * minute === shown);
  return meant.length ? Math.min(...meant) : shown - before * minute;
}

/** What the clocks of a zone show at an instant; nothing for a zone that the browser does not know. */
export function wallOf(instant: number, zone: string): string | undefined {
  const offset = offsetIn(zone, instant);
  return offset === undefined ? undefined : wallText(instant + offset * minute);
}

/**
 * A wall time with the offset that its zone has then, in the form in which events are stored: 2026-03-29T18:00:00+02:00.
 * @returns nothing for a zone that the browser does not know, or what is no time.
 */
export function dateTimeIn(wall: string, zone: string): string | undefined {
  const instant = instantOf(wall, zone);
  return instant === undefined ? undefined : dateTimeOf(instant, zone);
}

/** An instant in the form in which events are stored, as the clocks of a zone show it; in UTC if the browser does not know the zone. */
export function dateTimeOf(instant: number, zone: string): string {
  const offset = Math.trunc(offsetIn(zone, instant) ?? 0);
  return wallText(instant + offset * minute) + offsetText(offset);
}

/** An offset in minutes as XML Schema writes it: `+02:00`, or `Z`. */
export function offsetText(minutes: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const size = Math.abs(minutes);
  return minutes ? `${minutes < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}` : 'Z';
}

/** A wall time as a number that can be added to: what it would be in UTC. Nothing for what is on no calendar, such as 31 February. */
export function wallNumber(wall: string): number | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?)?$/.exec(wall);
  if (!found) return undefined;
  const [year, month, date, hour, minutes, second] = found.slice(1, 7).map((digits) => Number(digits ?? 0));
  const number = utc(year!, month!, date!, hour!, minutes!, second!);
  const shown = new Date(number);
  // What is no day, such as 31 February, and what is no time would become another one.
  const isDay = shown.getUTCMonth() + 1 === month && shown.getUTCDate() === date;
  const isTime = hour! < 24 && minutes! < 60 && second! < 60;
  return isDay && isTime && year ? number + Math.floor(Number(found[7] ?? 0) * 1000) : undefined;
}

/** The other way round of {@link wallNumber}. */
export function wallText(number: number): string {
  return new Date(number).toISOString().slice(0, 19);
}

/** Minutes of a zone that is written as an offset. */
function fixedOffset(zone: string): number | undefined {
  // Most zones have names, and a calendar asks thousands of times.
  if (/^[A-Y]/.test(zone)) return undefined;
  const found = /^(?:Z|([+-])(0\d|1[0-4]):([0-5]\d))$/.exec(zone);
  if (!found) return undefined;
  const [, sign, hours, minutes] = found;
  return sign ? Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) : 0;
}
