import type {AgendaEvent} from '../../kinds/event/event.js';
import {contentLine, escapeText} from './content-line.js';
import {EventTimes} from './event-times.js';
import {identifierOf, uidOf} from './uid.js';
import {writeEvent} from './write-event.js';
import {writeZone, type WrittenZone} from './write-zone.js';

/** An event with what a calendar says of it beside its fields. */
export interface CalendarEntry {
  readonly event: AgendaEvent;
  /** When it was changed last: programs that have it already take a newer one for it. */
  readonly modified?: Date;
  /** The name of whoever invites. Addresses are never written. */
  readonly organizerName?: string;
  /** The page on which it is shown, for events without a page of their own. */
  readonly page?: string;
}

/** What a calendar says of itself. */
export interface CalendarSettings {
  /** Its name in calendar programs, for a list of events. */
  readonly name?: string;
  /** How often a program that subscribes to it reads it again, in hours; nothing for a file that is taken once. */
  readonly refreshHours?: number;
  /** The instant that events without a date of change get; now if none is given. */
  readonly now?: Date;
}

/** The media type of what {@link writeCalendar} makes. */
export const calendarType = 'text/calendar';

/**
 * Writes events as one calendar (RFC 5545). Each event stands in it once; one without a start, which no calendar can hold, is left out.
 * The same events make the same text.
 */
export function writeCalendar(entries: readonly CalendarEntry[], settings: CalendarSettings = {}): string {
  const {now = new Date()} = settings;
  const events = [...new Map(entries.map((entry) => [entry.event.iri, entry])).values()];
  const taken = repeatedUids(events);
  const written = events.flatMap((entry) => {
    const times = EventTimes.of(entry.event);
    return times ? [{entry, times}] : [];
  });
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Solidaire//Solidaire//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    ...ownLines(settings),
    ...zonesOf(written.map(({times}) => times)).map(writeZone),
    ...written.map(({entry, times}) => {
      const {uid, iri} = entry.event;
      return writeEvent(entry, times, uid === undefined || taken.has(uid) ? uidOf(iri) : uid, entry.modified ?? now);
    }),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

/** Anybody can give an event the identifier of another one; no program may take it for that one. */
function repeatedUids(entries: readonly CalendarEntry[]): Set<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const {event} of entries) {
    const uid = identifierOf(event);
    if (seen.has(uid)) repeated.add(uid);
    seen.add(uid);
  }
  return repeated;
}

function ownLines({name, refreshHours}: CalendarSettings): string[] {
  const lines: string[] = [];
  if (name !== undefined) {
    // RFC 7986 has NAME; most programs know the older one alone.
    lines.push(contentLine('NAME', escapeText(name)), contentLine('X-WR-CALNAME', escapeText(name)));
  }
  if (refreshHours !== undefined) {
    const duration = `PT${Math.max(1, Math.round(refreshHours))}H`;
    lines.push(contentLine('REFRESH-INTERVAL', duration, {VALUE: 'DURATION'}), contentLine('X-PUBLISHED-TTL', duration));
  }
  return lines;
}

/** The zones to which the times of some events refer, each for all the years that they are about. */
function zonesOf(all: readonly EventTimes[]): WrittenZone[] {
  const zones = new Map<string, WrittenZone>();
  for (const {tzid, zone, years} of all) {
    if (tzid === undefined) continue;
    const {firstYear, lastYear} = zones.get(tzid) ?? {firstYear: years[0], lastYear: years[1]};
    zones.set(tzid, {tzid, zone, firstYear: Math.min(firstYear, years[0]), lastYear: Math.max(lastYear, years[1])});
  }
  return [...zones.values()];
}
