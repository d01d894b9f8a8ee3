import type {AgendaEvent, ChangedDate} from '../../kinds/event/event.js';
import {
  addDays,
  endAfter,
  isDay,
  isFloating,
  lengthBetween,
  momentOf,
  plannedDate,
  wallIn,
  zoneOf,
  type Moment,
} from '../../kinds/event/moments.js';
import {readRule, untilWall} from '../../kinds/event/series.js';
import {instantOf} from '../../kinds/event/zones.js';
import {contentLine} from './content-line.js';
import {timeText, utcText} from './write-zone.js';

/** For how many years a zone is written for a series without an end: programs that do not know its name need to read it again then. */
const yearsOfSeries = 10;
/** Of years before and after, programs know no more than the offset at the edge. */
const earliestYear = 1950;
const latestYear = 2150;
const namesOfUtc = /^(?:Z|UTC|Etc\/UTC|GMT|Etc\/GMT)$/i;

/** How the times of one event stand in a calendar. */
export class EventTimes {
  /** The name of the zone to which its times refer; nothing for days, times in UTC, and times on the reader's own clock. */
  readonly tzid: string | undefined;
  readonly zone: string;

  /** Nothing for an event without a start. */
  static of(event: AgendaEvent): EventTimes | undefined {
    const zone = isFloating(event) ? 'Z' : zoneOf(event);
    const start = event.start === undefined ? undefined : momentOf(event.start, zone);
    return start === undefined ? undefined : new EventTimes(event, zone, start);
  }

  private constructor(
    private readonly event: AgendaEvent,
    zone: string,
    readonly start: Moment,
  ) {
    this.zone = zone;
    // Without the colon: some programs take it for the end of the name.
    this.tzid = this.needsZone ? (/^[+-]/.test(zone) ? `UTC${zone.replace(':', '')}` : zone) : undefined;
  }

  /** An offset alone makes no zone: UTC says the same of one date. A series needs one, or its weekdays would be those of UTC. */
  private get needsZone(): boolean {
    const {zone, event} = this;
    if (typeof this.start === 'string' || isFloating(event) || namesOfUtc.test(zone)) return false;
    return event.recurrence !== undefined || event.addedDates.length > 0 || !/^[+-]/.test(zone);
  }

  /** When the first date ends: at its start, if no end is known. */
  get end(): Moment {
    const {event, zone, start} = this;
    return (event.end === undefined ? undefined : momentOf(event.end, zone)) ?? start;
  }

  /** The first and the last of the years that it is about. */
  get years(): readonly [number, number] {
    const {event, zone} = this;
    const changed = event.changedDates.flatMap(({original, newStart}) => [original, newStart ?? original]);
    let [first, last] = [latestYear, this.lastYearOfSeries()];
    for (const text of [event.start!, event.end ?? event.start!, ...event.addedDates, ...changed]) {
      const moment = momentOf(text, zone);
      if (moment === undefined) continue;
      const year = Number(wallIn(moment, zone).slice(0, 4));
      [first, last] = [Math.min(first, year), Math.max(last, year)];
    }
    return [Math.max(first, earliestYear), Math.max(Math.min(last, latestYear), earliestYear)];
  }

  private lastYearOfSeries(): number {
    const first = Number(wallIn(this.start, this.zone).slice(0, 4));
    if (this.event.recurrence === undefined) return first;
    const until = untilWall(readRule(this.event.recurrence)?.get('UNTIL'), wallIn(this.start, this.zone), this.zone);
    return until === undefined ? first + yearsOfSeries : Math.max(first, Number(until.slice(0, 4)));
  }

  /** When a changed date begins and ends. */
  timesOf({newStart, newEnd}: ChangedDate, original: Moment): {start: Moment; end: Moment} {
    const start = (newStart === undefined ? undefined : momentOf(newStart, this.zone)) ?? original;
    const end = newEnd === undefined ? undefined : momentOf(newEnd, this.zone);
    if (end !== undefined && typeof end === typeof start && end >= start) return {start, end};
    const isSameSort = typeof start === typeof this.start;
    return {start, end: isSameSort ? endAfter(start, lengthBetween(this.start, this.end, this.zone), this.zone) : start};
  }

  /** The date of a series by its name. */
  planned(name: string): Moment | undefined {
    return plannedDate(name, this.start, this.zone);
  }

  /** Dates beside those of the rule, without those to which others were moved. */
  addedDates(): Moment[] {
    const {addedDates, changedDates} = this.event;
    const moments = (texts: readonly string[]) => texts.flatMap((text) => momentOf(text, this.zone) ?? []);
    const known = new Set([this.start, ...moments(changedDates.flatMap(({newStart}) => newStart ?? []))]);
    return [...new Set(moments(addedDates))].filter((date) => !known.has(date) && typeof date === typeof this.start);
  }

  /** Start and end. RFC 5545 wants the end after the start, and of days the one after the last. */
  lines(start: Moment, end: Moment): string {
    const isLonger = typeof end === 'string' ? end > start || this.event.end !== undefined : end > (start as number);
    const exclusive = typeof end === 'string' ? addDays(end, 1) : end;
    return this.line('DTSTART', start) + (isLonger ? this.line('DTEND', exclusive) : '');
  }

  /** A property whose value is a moment. */
  line(name: string, moment: Moment): string {
    if (typeof moment === 'string') return contentLine(name, timeText(moment), {VALUE: 'DATE'});
    if (this.tzid !== undefined) return contentLine(name, timeText(wallIn(moment, this.zone)), {TZID: this.tzid});
    return contentLine(name, this.isFloating ? timeText(wallIn(moment, this.zone)) : utcText(moment));
  }

  /** The rule of a series; nothing if there is none that can be followed. */
  ruleLine(): string {
    const parts = this.event.recurrence === undefined ? undefined : readRule(this.event.recurrence);
    if (!parts) return '';
    const until = untilWall(parts.get('UNTIL'), wallIn(this.start, this.zone), this.zone);
    if (until !== undefined) parts.set('UNTIL', this.untilText(until));
    const freq = parts.get('FREQ')!;
    parts.delete('FREQ');
    return contentLine('RRULE', [`FREQ=${freq}`, ...[...parts].map(([name, value]) => `${name}=${value}`)].join(';'));
  }

  /** In UTC, unless the series has days or no zone (RFC 5545, 3.3.10). */
  private untilText(until: string): string {
    const instant = isDay(until) || this.isFloating ? undefined : instantOf(until, this.zone);
    return instant === undefined ? timeText(until) : utcText(instant);
  }

  private get isFloating(): boolean {
    return isFloating(this.event);
  }
}
