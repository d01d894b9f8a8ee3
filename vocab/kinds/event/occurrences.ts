import type {FieldIssue} from '../../shapes/descriptor.js';
import type {AgendaEvent, ChangedDate} from './event.js';
import {
  addDays,
  endAfter,
  lengthBetween,
  momentOf,
  momentText,
  plannedDate,
  wallIn,
  zoneOf,
  type Moment,
} from './moments.js';
import type {ExpandSeries} from './series.js';
import {instantOf, readerZone, wallNumber} from './zones.js';

/** The days that somebody looks at. */
export interface DayRange {
  /** The first day, as `2026-03-01`. */
  readonly from: string;
  /** The day after the last. */
  readonly to: string;
  /** Where these are days: the reader's time zone if none is given. */
  readonly zone?: string;
}

/** One date on which an event takes place, or was to take place. */
export type Occurrence = TimedOccurrence | AllDayOccurrence;

interface OccurrenceBase {
  readonly event: AgendaEvent;
  /** When it begins by the rule, as it is stored: the name of this date among those of its event, also when it has moved. */
  readonly original: string;
  readonly isMoved: boolean;
  /** Whether this date is cancelled, or the event as a whole. */
  readonly isCancelled: boolean;
  /** Why it is cancelled. */
  readonly reason?: string;
}

export interface TimedOccurrence extends OccurrenceBase {
  readonly isAllDay: false;
  readonly start: Date;
  /** The start, if no end is known. */
  readonly end: Date;
}

export interface AllDayOccurrence extends OccurrenceBase {
  readonly isAllDay: true;
  /** The first and the last day, as `2026-03-29`. */
  readonly start: string;
  readonly end: string;
}

/** What {@link occurrencesOf} found. */
export interface Occurrences {
  /** By their start. */
  readonly dates: readonly Occurrence[];
  /** Whether some were left out: there were more than asked for. */
  readonly hasMore: boolean;
  /** A rule that was not followed, or not to its end. */
  readonly issues: readonly FieldIssue[];
}

const mostDates = 1_000;

/** Loads what follows the rules of series: nothing that pages without series need. */
export async function loadSeries(): Promise<ExpandSeries> {
  return (await import('./series.js')).expandSeries;
}

/**
 * The dates of an event that lie in a range of days, in part or as a whole.
 * @param series what {@link loadSeries} loads; without it, only the first date of a series and those that were moved are found.
 * @param most how many at most.
 */
export function occurrencesOf(event: AgendaEvent, range: DayRange, series?: ExpandSeries, most = mostDates): Occurrences {
  const zone = zoneOf(event);
  const start = event.start === undefined ? undefined : momentOf(event.start, zone);
  if (start === undefined) return {dates: [], hasMore: false, issues: []};
  const dates = new EventDates(event, start, zone, windowOf(range));
  const {found, issues} = dates.find(series);
  return {dates: found.slice(0, most), hasMore: found.length > most, issues};
}

/** Sorts dates of several events as an agenda has them: by their start, days before the hours of the same day. */
export function byStart(zone = readerZone()): (one: Occurrence, other: Occurrence) => number {
  const days = new Map<string, number>();
  const instant = ({start}: Occurrence) => {
    if (typeof start !== 'string') return start.getTime();
    let begins = days.get(start);
    if (begins === undefined) days.set(start, (begins = (instantOf(start, zone) ?? 0) - 1));
    return begins;
  };
  return (one, other) => instant(one) - instant(other);
}

const windows = new WeakMap<DayRange, Window>();

/** The same range is asked of many events. */
function windowOf(range: DayRange): Window {
  let window = windows.get(range);
  if (!window) windows.set(range, (window = new Window(range)));
  return window;
}

/** Days are compared with days, and instants with the instants at which the reader's days begin. */
class Window {
  readonly zone: string;
  readonly instants: {readonly from: number; readonly to: number};

  constructor(readonly days: DayRange) {
    this.zone = days.zone ?? readerZone();
    const begins = (day: string) => instantOf(day, this.zone) ?? wallNumber(day) ?? NaN;
    this.instants = {from: begins(days.from), to: begins(days.to)};
  }

  overlaps(start: Moment, end: Moment): boolean {
    // The last day is part of what lasts all day, the instant at which something ends is not.
    if (typeof start === 'string') return start < this.days.to && end >= this.days.from;
    const {from, to} = this.instants;
    return start < to && (start >= from || (end as number) > from);
  }
}

/** The dates of one event. */
class EventDates {
  private knownLength?: number;

  constructor(
    private readonly event: AgendaEvent,
    private readonly start: Moment,
    private readonly zone: string,
    private readonly window: Window,
  ) {}

  find(series?: ExpandSeries): {found: Occurrence[]; issues: FieldIssue[]} {
    const {originals, issues} = this.originals(series);
    const {changedDates, excludedDates, addedDates} = this.event;
    const changes = new Map(changedDates.map((change) => [this.plannedAt(change.original), change]));
    const unplanned = new Set<Moment | undefined>([...changes.keys(), ...excludedDates.map((date) => this.plannedAt(date))]);
    const planned = new Set(originals);
    const found = originals.flatMap((original) => (unplanned.has(original) ? [] : (this.dateAt(original) ?? [])));
    for (const [original, change] of changes) found.push(...this.changedDate(original, change, planned));
    // Rows of lists have only these in place of what was changed, and some programs write them.
    const known = new Set([...planned, ...this.momentsOf(changedDates.flatMap(({newStart}) => newStart ?? []))]);
    const added = this.momentsOf(addedDates).filter((date) => !known.has(date));
    const extra = added.flatMap((date) => this.dateAt(date) ?? []);
    return {found: [...found, ...extra].sort(byStart(this.window.zone)), issues};
  }

  /** When the event begins by its rule, of the dates that may reach into the window. */
  private originals(series?: ExpandSeries): {originals: Moment[]; issues: FieldIssue[]} {
    const {recurrence} = this.event;
    if (recurrence === undefined || !series) return {originals: [this.start], issues: []};
    const {zone} = this;
    const {walls, problem} = series({rule: recurrence, start: wallIn(this.start, zone), zone, ...this.searched()});
    const issues: FieldIssue[] = problem ? [{field: 'recurrence', kind: 'bad-value'}] : [];
    if (problem && !walls.length) return {originals: [this.start], issues};
    return {originals: walls.flatMap((wall) => momentOf(wall, zone) ?? []), issues};
  }

  /** On the clock of the event, when a date that reaches into the window begins at the earliest, and at the latest. */
  private searched(): {from: string; to: string} {
    const {days, instants} = this.window;
    if (typeof this.start === 'string') return {from: addDays(days.from, -this.length), to: days.to};
    // An hour more for the night in which clocks are set back.
    return {from: wallIn(instants.from - this.length - 3_600_000, this.zone), to: wallIn(instants.to, this.zone)};
  }

  private plannedAt(text: string): Moment | undefined {
    return plannedDate(text, this.start, this.zone);
  }

  private momentsOf(texts: readonly string[]): Moment[] {
    return [...new Set(texts.flatMap((text) => momentOf(text, this.zone) ?? []))];
  }

  private changedDate(original: Moment | undefined, change: ChangedDate, planned: ReadonlySet<Moment>): Occurrence[] {
    const {newStart, newEnd, isCancelled, reason} = change;
    const start = newStart === undefined ? undefined : momentOf(newStart, this.zone);
    // A cancelled date that the rule does not have is none; a moved one may come from far away.
    if (original === undefined || (start === undefined && !planned.has(original))) return [];
    const date = this.dateAt(original, {start, end: newEnd, isCancelled, reason});
    return date ? [date] : [];
  }

  /** The date that begins at `original` by the rule, if it lies in the window. */
  private dateAt(original: Moment, change: Change = {}): Occurrence | undefined {
    const start = change.start ?? original;
    const end = this.endOf(start, change.end);
    if (!this.window.overlaps(start, end)) return undefined;
    const {event} = this;
    const common = {
      event,
      original: momentText(original, this.zone),
      isMoved: start !== original,
      isCancelled: event.isCancelled || !!change.isCancelled,
      reason: change.isCancelled ? change.reason : event.isCancelled ? event.reason : undefined,
    };
    return typeof start === 'string'
      ? {...common, isAllDay: true, start, end: end as string}
      : {...common, isAllDay: false, start: new Date(start), end: new Date(end)};
  }

  private endOf(start: Moment, own = start === this.start ? this.event.end : undefined): Moment {
    const end = own === undefined ? undefined : momentOf(own, this.zone);
    if (end !== undefined && typeof end === typeof start && end >= start) return end;
    // What was moved from days to an hour, or back, has no length that could be kept; and the first date is what is measured.
    if (typeof start !== typeof this.start || start === this.start) return start;
    return endAfter(start, this.length, this.zone);
  }

  /** How long the first date lasts, and so each one that says nothing else. */
  private get length(): number {
    return (this.knownLength ??= lengthBetween(this.start, this.endOf(this.start), this.zone));
  }
}

interface Change {
  readonly start?: Moment;
  readonly end?: string;
  readonly isCancelled?: boolean;
  readonly reason?: string;
}
