import type {AgendaEvent, ChangedDate} from '../../kinds/event/event.js';
import type {Moment} from '../../kinds/event/moments.js';
import {safeLink} from '../../rdf/iri.js';
import {contentLine, escapeText} from './content-line.js';
import type {EventTimes} from './event-times.js';
import type {CalendarEntry} from './write.js';
import {utcText} from './write-zone.js';

/** Minutes from here to a change count its versions: later ones are higher, and 32 bits are enough (RFC 5545, 3.8.7.4). */
const firstVersion = Date.UTC(2020, 0, 1);

/** The VEVENT of an event, and one more for each date of a series that is not as its rule has it. */
export function writeEvent(entry: CalendarEntry, times: EventTimes, uid: string, changed: Date): string {
  const {event, modified} = entry;
  const identity =
    contentLine('UID', escapeText(uid)) +
    contentLine('DTSTAMP', utcText(changed.getTime())) +
    (modified ? contentLine('LAST-MODIFIED', utcText(changed.getTime())) : '') +
    (modified ? contentLine('SEQUENCE', String(versionOf(modified))) : '');
  const said = describe(entry);
  const rule = times.ruleLine();
  const changes = rule ? datesOf(event, times) : [];
  const master =
    identity +
    times.lines(times.start, times.end) +
    rule +
    changes.map(({change, original}) => (isSkipped(change) ? times.line('EXDATE', original) : '')).join('') +
    said +
    state(event.isCancelled, event.reason);
  const others = changes
    .filter(({change}) => !isSkipped(change))
    .map((date) => identity + changedDate(event, date, times) + said);
  return [master, ...others].map((lines) => contentLine('BEGIN', 'VEVENT') + lines + contentLine('END', 'VEVENT')).join('');
}

interface NamedDate {
  readonly change: ChangedDate;
  readonly original: Moment;
}

/** The changed dates of a series, each once. */
function datesOf({changedDates}: AgendaEvent, times: EventTimes): NamedDate[] {
  const named = changedDates.flatMap((change) => {
    const original = times.original(change);
    return original === undefined ? [] : {change, original};
  });
  return [...new Map(named.map((date) => [date.original, date])).values()];
}

/** A date that is cancelled without a word is one that programs leave out; with one, they show it struck. */
function isSkipped({isCancelled, reason}: ChangedDate): boolean {
  return isCancelled && reason === undefined;
}

function changedDate(event: AgendaEvent, {change, original}: NamedDate, times: EventTimes): string {
  const {start, end} = times.timesOf(change, original);
  return (
    times.line('RECURRENCE-ID', original) +
    times.lines(start, end) +
    state(event.isCancelled || change.isCancelled, change.isCancelled ? change.reason : event.reason)
  );
}

function state(isCancelled: boolean, reason: string | undefined): string {
  if (!isCancelled) return '';
  return contentLine('STATUS', 'CANCELLED') + textLine('COMMENT', reason);
}

/** What it is, and where: the same for every date. */
function describe({event, organizerName, page}: CalendarEntry): string {
  const online = event.onlineAddress === undefined ? undefined : safeLink(event.onlineAddress);
  const link = safeLink(event.website ?? page ?? '');
  const place = [event.place, event.address].filter(Boolean).join(', ');
  return (
    textLine('SUMMARY', event.name) +
    textLine('DESCRIPTION', event.note) +
    textLine('LOCATION', place || online) +
    position(event) +
    (link ? contentLine('URL', link) : '') +
    (online ? contentLine('CONFERENCE', online, {VALUE: 'URI', FEATURE: 'VIDEO'}) : '') +
    (event.category.length ? contentLine('CATEGORIES', event.category.map(escapeText).join(',')) : '') +
    // RFC 5545 wants an address; this one leads nowhere.
    (organizerName ? contentLine('ORGANIZER', 'invalid:nomail', {CN: organizerName}) : '')
  );
}

function position({latitude, longitude}: AgendaEvent): string {
  const [north, east] = [Number(latitude ?? NaN), Number(longitude ?? NaN)];
  return Math.abs(north) <= 90 && Math.abs(east) <= 180 ? contentLine('GEO', `${north};${east}`) : '';
}

function textLine(name: string, text: string | undefined): string {
  return text ? contentLine(name, escapeText(text)) : '';
}

function versionOf(modified: Date): number {
  return Math.max(0, Math.floor((modified.getTime() - firstVersion) / 60_000));
}
