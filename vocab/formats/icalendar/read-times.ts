import ICAL from 'ical.js';
import {momentOf, type Moment} from '../../kinds/event/moments.js';
import {dateTimeIn, dateTimeOf, instantOf} from '../../kinds/event/zones.js';
import {property, type Component, type Property} from './components.js';
import type {CalendarZones} from './read-zones.js';

/** A time of a calendar file. */
export interface CalendarTime {
  /** In the form in which events are stored. */
  readonly text: string;
  readonly moment: Moment;
  /** The zone in whose clock it is meant: a name, or an offset. */
  readonly zone: string;
  /** Whether the zone is none that clocks are set by, but what it was on that day. */
  readonly isApproximate?: boolean;
}

/** What is read of times beside them. */
export interface TimeSettings {
  readonly zones: CalendarZones;
  /** Where times are meant that name no zone. */
  readonly zone: string;
}

/** The times of a property: those that are on a calendar, and in a zone that can be told. */
export function timesOf(property: Property | undefined, settings: TimeSettings): CalendarTime[] {
  const {values = [], params = {}} = property ?? {};
  const tzid = typeof params.tzid === 'string' ? params.tzid : undefined;
  return values.flatMap((value) => (typeof value === 'string' ? (timeOf(value, tzid, settings) ?? []) : []));
}

function timeOf(written: string, tzid: string | undefined, {zones, zone}: TimeSettings): CalendarTime | undefined {
  // The library takes a day for a time, if the file does not say that it is a day.
  const value = written.replace(/T::$/, '');
  if (!value.includes('T') || value.endsWith('Z')) return timeIn(value, 'Z');
  if (tzid === undefined) return timeIn(dateTimeIn(value, zone), zone);
  const named = zones.named(tzid);
  if (!named) return undefined;
  if ('zone' in named) return timeIn(dateTimeIn(value, named.zone), named.zone);
  if (instantOf(value, 'Z') === undefined) return undefined;
  const offset = named.offsetAt(value);
  const time = timeIn(value + offset, offset);
  return time && {...time, isApproximate: true};
}

function timeIn(text: string | undefined, zone: string): CalendarTime | undefined {
  const moment = text === undefined ? undefined : momentOf(text, zone);
  return moment === undefined ? undefined : {text: text!, moment, zone};
}

/** A time that names UTC, on the clock of a zone. */
export function shownIn(time: CalendarTime, zone: string): CalendarTime {
  return typeof time.moment === 'string' ? time : {...time, text: dateTimeOf(time.moment, zone), zone};
}

/** Whether a property names a zone that nobody can tell the meaning of. */
export function isInUnknownZone(property: Property | undefined, {zones}: TimeSettings): boolean {
  const tzid = property?.params.tzid;
  return typeof tzid === 'string' && /T\d/.test(String(property?.values[0])) && !zones.named(tzid);
}

/** How long an event lasts by its DURATION, in milliseconds; nothing if it has none. */
export function durationOf(part: Component): number | undefined {
  const value = property(part, 'duration')?.values[0];
  if (typeof value !== 'string') return undefined;
  try {
    return ICAL.Duration.fromString(value).toSeconds() * 1000;
  } catch {
    return NaN;
  }
}
