import ICAL from 'ical.js';
import {wallNumber, wallOf, wallText} from './zones.js';

/** A series, and what is asked of it. All times are wall times in its zone, or days. */
export interface SeriesQuestion {
  /** A rule of iCalendar (RFC 5545, 3.3.10). */
  readonly rule: string;
  /** When the first date begins. */
  readonly start: string;
  readonly zone: string;
  /** Dates that begin earlier are not asked for. */
  readonly from: string;
  /** Dates from here on are not asked for. */
  readonly to: string;
}

export interface SeriesDates {
  /** When the dates begin, in their order. */
  readonly walls: readonly string[];
  /** `bad-rule`: none that is understood. `too-long`: so many dates, or so few, that not all of them were looked for. */
  readonly problem?: 'bad-rule' | 'too-long';
}

/** Finds the dates that a rule makes. */
export type ExpandSeries = (question: SeriesQuestion) => SeriesDates;

/** Enough for every day of fifty years. What a stranger's rule costs must have an end. */
const mostSteps = 20_000;

const ruleParts: Readonly<Record<string, RegExp>> = {
  // What takes place every hour is no event that people go to.
  FREQ: /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^0*[1-9]\d{0,2}$/,
  COUNT: /^0*[1-9]\d*$/,
  UNTIL: /^\d{8}(?:T\d{6}Z?)?$/,
  WKST: /^[A-Z]{2}$/,
  BYHOUR: /^[\d,]+$/,
  BYMINUTE: /^[\d,]+$/,
  BYSECOND: /^[\d,]+$/,
  BYDAY: /^[\dA-Z,+-]+$/,
  BYMONTHDAY: /^[\d,+-]+$/,
  BYYEARDAY: /^[\d,+-]+$/,
  BYWEEKNO: /^[\d,+-]+$/,
  BYMONTH: /^[\d,]+$/,
  BYSETPOS: /^[\d,+-]+$/,
};

/** Follows a rule with ical.js. Never throws, and ends whatever the rule says. */
export const expandSeries: ExpandSeries = ({rule, start, zone, from, to}) => {
  const parts = readRule(rule);
  if (!parts) return {walls: [], problem: 'bad-rule'};
  const walls: string[] = [];
  try {
    const until = untilWall(parts.get('UNTIL'), start, zone);
    const last = until !== undefined && until < to ? until : to;
    if (last < start) return {walls};
    const dates = new BoundedIterator(recurOf(parts, start, last), timeOf(laterStart(parts, start, from)), timeOf(last));
    const wanted = dayNumber(timeOf(from));
    for (let date = dates.next() as ICAL.Time | null; date; date = dates.next() as ICAL.Time | null) {
      // Most of a long series lies before, and writing a date takes as long as finding it.
      const wall = dayNumber(date) < wanted ? '' : date.toString();
      if (wall >= to) break;
      if (wall >= from) walls.push(wall);
    }
    return {walls};
  } catch (error) {
    // The library throws for parts that contradict each other.
    return {walls, problem: error instanceof TooLong ? 'too-long' : 'bad-rule'};
  }
};

/** Whether a rule can be followed, as far as its parts tell. */
export function isFollowed(rule: string): boolean {
  return readRule(rule) !== undefined;
}

/** The parts of a rule by name; nothing if one of them is not understood. */
export function readRule(text: string): Map<string, string> | undefined {
  if (text.length > 500) return undefined;
  const parts = new Map<string, string>();
  const rule = text.toUpperCase().replace(/\s|^RRULE:/g, '');
  for (const part of rule.split(';').filter(Boolean)) {
    const [name = '', value = ''] = part.split('=');
    if (!Object.hasOwn(ruleParts, name) || !ruleParts[name]!.test(value) || parts.has(name)) return undefined;
    parts.set(name, value);
  }
  return parts.has('FREQ') ? parts : undefined;
}

/** Days from one date to the next of rules for which these are always as many. */
const periods: Readonly<Record<string, number | undefined>> = {DAILY: 1, WEEKLY: 7};

/** A rule as the library has it. Dates after `last` are not asked for. */
function recurOf(parts: ReadonlyMap<string, string>, start: string, last: string): ICAL.Recur {
  const texts = [...parts].filter(([name]) => name !== 'UNTIL').map(([name, value]) => `${name}=${value}`);
  // The library makes 1 March of 29 February where there is none; a date that does not exist is to be left out (RFC 5545, 3.3.10).
  const isLeapDay = start.slice(5, 10) === '02-29' && parts.get('FREQ') === 'YEARLY';
  if (isLeapDay && ![...parts.keys()].some((name) => name.startsWith('BY'))) texts.push('BYMONTH=2', 'BYMONTHDAY=29');
  const recur = ICAL.Recur.fromString(texts.join(';'));
  // The library looks for the first date of some rules until they end. Of others, comparing each date with the end takes a third of the time.
  if (parts.has('UNTIL') || !periods[parts.get('FREQ')!]) recur.until = timeOf(last);
  return recur;
}

/** A wall time or a day as the library has them. */
function timeOf(wall: string): ICAL.Time {
  const [year, month, day, hour = 0, minute = 0, second = 0] = wall.split(/[-T:]/).map(Number);
  return ICAL.Time.fromData({year, month, day, hour, minute, second, isDate: !wall.includes('T')});
}

function dayNumber({year, month, day}: ICAL.Time): number {
  return (year * 100 + month) * 100 + day;
}

/** The end of a rule on the clock of its series. A day is meant as a whole, as most programs do. */
export function untilWall(until: string | undefined, start: string, zone: string): string | undefined {
  if (until === undefined) return undefined;
  const [, year, month, day, hour, minute, second] = /^(....)(..)(..)(?:T(..)(..)(..))?/.exec(until)!;
  const date = `${year}-${month}-${day}`;
  if (!start.includes('T')) return date;
  const wall = `${date}T${hour === undefined ? '23:59:59' : `${hour}:${minute}:${second}`}`;
  if (!until.endsWith('Z')) return wall;
  return wallOf(wallNumber(wall) ?? NaN, zone) ?? wall;
}

/**
 * A later start from which the rule makes the same dates from `from` on: a series that has gone on for years would otherwise be walked
 * through from its beginning. Dates that are counted must all be seen; months and years are few.
 */
function laterStart(parts: ReadonlyMap<string, string>, start: string, from: string): string {
  const period = periods[parts.get('FREQ')!];
  if (period === undefined || parts.has('COUNT') || from <= start) return start;
  const step = period * Number(parts.get('INTERVAL') ?? 1) * 86_400_000;
  const begun = wallNumber(start)!;
  const steps = Math.floor((wallNumber(from)! - begun) / step) - 1;
  return steps > 0 ? wallText(begun + steps * step).slice(0, start.length) : start;
}

class TooLong extends Error {}

/** The library looks for ever for a date that never comes, such as 30 February: this one gives up. */
class BoundedIterator extends ICAL.RecurIterator {
  declare private steps: number | undefined;

  private readonly lastYear: number;

  constructor(rule: ICAL.Recur, dtstart: ICAL.Time, last: ICAL.Time) {
    super({rule, dtstart});
    this.lastYear = last.year;
  }

  override check_contracting_rules(): boolean {
    this.count();
    // Past the end a rule need not be kept any more: nobody asks for this date.
    return this.last.year > this.lastYear || super.check_contracting_rules();
  }

  override increment_month(): void {
    this.count();
    super.increment_month();
  }

  override increment_year(years: number): void {
    this.count();
    super.increment_year(years);
  }

  /** Counts from the library's constructor on, which looks for the first date. */
  private count(): void {
    this.steps = (this.steps ?? 0) + 1;
    if (this.steps > mostSteps) throw new TooLong();
  }
}
