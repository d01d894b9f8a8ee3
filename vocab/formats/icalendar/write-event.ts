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
  const added = times.addedDates();
  const isSeries = rule !== '' || added.length > 0;
  const changes = isSeries ? changedDatesOf(event, times) : [];
  const excluded = isSeries ? excludedDatesOf(event, changes, times) : [];
  const master =
    identity +
    times.lines(times.start, times.end) +
    rule +
    // Some programs forget the start where dates are named and there is no rule.
    (rule === '' && isSeries ? [times.start, ...added] : added).map((date) => times.line('RDATE', date)).join('') +
    excluded.map((date) => times.line('EXDATE', date)).join('') +
    said +
    state(event.isCancelled, event.reason);
  const others = changes.map((date) => identity + changedDate(event, date, times) + said);
  return [master, ...others].map((lines) => contentLine('BEGIN', 'VEVENT') + lines + contentLine('END', 'VEVENT')).join('');
}

interface NamedDate {
  readonly change: ChangedDate;
  readonly original: Moment;
}

/** The dates of a series that have a VEVENT of their own, each once. */
function changedDatesOf({changedDates}: AgendaEvent, times: EventTimes): NamedDate[] {
  const named = changedDates.flatMap((change) => {
    const original = isSkipped(change) ? undefined : times.planned(change.original);
    return original === undefined ? [] : {change, original};
  });
  return [...new Map(named.map((date) => [date.original, date])).values()];
}

/** The other dates of the rule on which it does not take place. */
function excludedDatesOf(
  {changedDates, excludedDates}: AgendaEvent,
  changes: readonly NamedDate[],
  times: EventTimes,
): Moment[] {
  const skipped = changedDates.filter(isSkipped).map(({original}) => original);
  const own = new Set(changes.map(({original}) => original));
  const all = new Set([...excludedDates, ...skipped].flatMap((text) => times.planned(text) ?? []));
  return [...all].filter((date) => !own.has(date));
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
