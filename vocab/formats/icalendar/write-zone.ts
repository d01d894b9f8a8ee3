import {offsetIn, wallNumber, wallText} from '../../kinds/event/zones.js';
import {contentLine} from './content-line.js';

/** What a calendar says of a zone, for programs that do not know its name. */
export interface WrittenZone {
  /** The name by which the times of the calendar refer to it. */
  readonly tzid: string;
  /** A name that the browser knows, or an offset. */
  readonly zone: string;
  /** The years that the calendar is about. */
  readonly firstYear: number;
  readonly lastYear: number;
}

/** A change of the clock. */
interface Onset {
  /** Offsets in minutes. */
  readonly before: number;
  readonly after: number;
  /** When it comes, on the clock of before. */
  readonly wall: string;
}

const minute = 60_000;
const day = 24 * 60 * minute;
const week = 7 * day;
const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** A VTIMEZONE (RFC 5545, 3.6.5). Changes that come by a rule are written as that rule, others one by one. */
export function writeZone({tzid, zone, firstYear, lastYear}: WrittenZone): string {
  // A year more than is needed: there are programs that pass over the first change of a rule.
  const from = Date.UTC(firstYear - 2, 0, 1);
  const onsets = onsetsOf(zone, from, Date.UTC(lastYear + 2, 0, 1));
  const base = offsetIn(zone, from) ?? 0;
  const groups = new Map<string, Onset[]>();
  for (const onset of onsets) {
    const kind = `${onset.before} ${onset.after}`;
    groups.set(kind, [...(groups.get(kind) ?? []), onset]);
  }
  const isCovered = onsets.some(({wall}) => Number(wall.slice(0, 4)) < firstYear);
  const parts = [...groups.values()].map(writeObservances);
  if (!isCovered) parts.unshift(observance('STANDARD', {before: base, after: base, wall: wallText(from)}));
  return contentLine('BEGIN', 'VTIMEZONE') + contentLine('TZID', tzid) + parts.join('') + contentLine('END', 'VTIMEZONE');
}

/** The changes of the clock from one instant to another. */
function onsetsOf(zone: string, from: number, to: number): Onset[] {
  const onsets: Onset[] = [];
  for (let start = from; start < to; start += week) {
    const before = offsetIn(zone, start) ?? 0;
    const after = offsetIn(zone, start + week) ?? 0;
    if (before === after) continue;
    const instant = firstWith(zone, after, start, start + week);
    onsets.push({before, after, wall: wallText(instant + before * minute)});
  }
  return onsets;
}

/** The first instant with an offset, between one without and one with it. */
function firstWith(zone: string, offset: number, without: number, there: number): number {
  let [low, high] = [without, there];
  while (high - low > minute) {
    const middle = Math.floor((low + high) / 2 / minute) * minute;
    if (offsetIn(zone, middle) === offset) high = middle;
    else low = middle;
  }
  return high;
}

/** Changes from one offset to another, of whatever years. Each is written alone if no rule has them: some programs know no RDATE here. */
function writeObservances(onsets: readonly Onset[]): string {
  const [first] = onsets as [Onset, ...Onset[]];
  const kind = first.after > first.before ? 'DAYLIGHT' : 'STANDARD';
  const rule = yearlyRule(onsets);
  if (rule !== undefined) return observance(kind, first, contentLine('RRULE', rule));
  return onsets.map((onset) => observance(kind, onset)).join('');
}

function observance(kind: 'DAYLIGHT' | 'STANDARD', {before, after, wall}: Onset, repeated = ''): string {
  return (
    contentLine('BEGIN', kind) +
    contentLine('DTSTART', timeText(wall)) +
    contentLine('TZOFFSETFROM', offsetText(before)) +
    contentLine('TZOFFSETTO', offsetText(after)) +
    repeated +
    contentLine('END', kind)
  );
}

/** The rule by which changes come every year, such as on the last Sunday of March; nothing if three years do not show one. */
function yearlyRule(onsets: readonly Onset[]): string | undefined {
  const dates = onsets.map(({wall}) => placeOf(wall));
  const [first] = dates;
  if (!first || dates.length < 3) return undefined;
  const isSame = (date: Place, index: number) =>
    date.year === first.year + index &&
    date.month === first.month &&
    date.weekday === first.weekday &&
    date.time === first.time;
  if (!dates.every(isSame)) return undefined;
  const position = dates.every(({isLast}) => isLast)
    ? -1
    : dates.every(({nth}) => nth === first.nth)
      ? first.nth
      : undefined;
  return position === undefined ? undefined : `FREQ=YEARLY;BYMONTH=${first.month};BYDAY=${position}${first.weekday}`;
}

type Place = ReturnType<typeof placeOf>;

/** Where in its year and month a wall time lies. */
function placeOf(wall: string) {
  const date = new Date(wallNumber(wall)!);
  const nth = Math.ceil(date.getUTCDate() / 7);
  const isLast = new Date(date.getTime() + week).getUTCMonth() !== date.getUTCMonth();
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  return {year, month, weekday: weekdays[date.getUTCDay()], time: wall.slice(11), nth, isLast};
}

/** A wall time as iCalendar writes it. */
export function timeText(wall: string): string {
  return wall.replace(/[-:]/g, '');
}

/** An instant in UTC as iCalendar writes it. */
export function utcText(instant: number): string {
  return `${timeText(wallText(instant))}Z`;
}

function offsetText(minutes: number): string {
  const size = Math.round(Math.abs(minutes));
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(size / 60)}${two(size % 60)}`;
}
