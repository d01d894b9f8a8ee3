import {readerZone} from '../../kinds/event/zones.js';
import {property, readComponents, textOf, type Component} from './components.js';
import {CalendarIssues, type CalendarIssue} from './issues.js';
import {readEvent, type CalendarEvent} from './read-event.js';
import {CalendarZones, zoneNamed} from './read-zones.js';

export type {CalendarEvent} from './read-event.js';
export type {CalendarIssue, CalendarIssueKind} from './issues.js';

/** What {@link readCalendar} found. */
export interface CalendarRead {
  /** What the calendar is called. */
  readonly name?: string;
  readonly events: readonly CalendarEvent[];
  /** What was left out, to be said to whoever opened the file. */
  readonly issues: readonly CalendarIssue[];
}

/** How a calendar is read. */
export interface ReadSettings {
  /** Where times are meant that name no zone; the reader's if none is given. */
  readonly zone?: string;
  /** How many events at most. */
  readonly most?: number;
}

/** The longest file that is read: some ten thousand events. */
export const longestCalendar = 2 * 1024 * 1024;
const mostEvents = 1_000;

/**
 * Reads iCalendar text (RFC 5545) as the files and feeds of other programs have it. Never throws: what cannot be understood is left out
 * and said. Texts are texts, whatever stands in them; addresses are those that a link may carry. Alarms, attachments and those who are
 * invited are not read.
 */
export function readCalendar(text: string, settings: ReadSettings = {}): CalendarRead {
  const {zone = readerZone(), most = mostEvents} = settings;
  const issues = new CalendarIssues();
  if (text.length > longestCalendar) return refuse(issues, 'too-large');
  const calendars = readComponents(text, (line) => issues.add('bad-line', line)).filter(({name}) => name === 'vcalendar');
  if (!calendars.length) return refuse(issues, 'no-calendar');
  const events: CalendarEvent[] = [];
  for (const calendar of calendars) {
    const ownZone = zoneNamed(textOf(calendar, 'x-wr-timezone') ?? '');
    const times = {zones: new CalendarZones(calendar), zone: ownZone ?? zone, calendarZone: ownZone};
    for (const {main, changed} of eventsOf(calendar)) {
      if (events.length >= most) {
        issues.add('too-many-events', textOf(main, 'summary'));
        continue;
      }
      const event = readEvent(main, changed, times, (kind) => issues.add(kind, textOf(main, 'summary')));
      if (event) events.push(event);
    }
  }
  return {name: nameOf(calendars), events, issues: issues.all};
}

function refuse(issues: CalendarIssues, kind: 'too-large' | 'no-calendar'): CalendarRead {
  issues.add(kind);
  return {events: [], issues: issues.all.filter((issue) => issue.kind === kind)};
}

function nameOf(calendars: readonly Component[]): string | undefined {
  for (const calendar of calendars) {
    const name = textOf(calendar, 'name') ?? textOf(calendar, 'x-wr-calname');
    if (name !== undefined) return name;
  }
  return undefined;
}

interface EventComponents {
  main: Component;
  readonly changed: Component[];
}

/** Events with those of their dates that have a VEVENT of their own. One that stands in the file twice is the newer one. */
function eventsOf({parts}: Component): EventComponents[] {
  const events: EventComponents[] = [];
  const byUid = new Map<string, EventComponents>();
  const components = parts.filter(({name}) => name === 'vevent');
  for (const main of components.filter((part) => !property(part, 'recurrence-id'))) {
    const uid = textOf(main, 'uid');
    const known = uid === undefined ? undefined : byUid.get(uid);
    if (known) {
      if (versionOf(main) >= versionOf(known.main)) known.main = main;
      continue;
    }
    const event = {main, changed: []};
    events.push(event);
    if (uid !== undefined) byUid.set(uid, event);
  }
  for (const part of components.filter((one) => property(one, 'recurrence-id'))) {
    const event = byUid.get(textOf(part, 'uid') ?? '');
    if (event) event.changed.push(part);
    // Who was invited to one date of a series has that one alone.
    else events.push({main: part, changed: []});
  }
  return events;
}

function versionOf(part: Component): number {
  return Number(property(part, 'sequence')?.values[0] ?? 0) || 0;
}
