const minute = 60_000;
const week = 7 * 24 * 60 * minute;
/** Events lie in the years that four digits can write, some days from either end. */
const firstInstant = Date.parse('0001-01-10T00:00:00Z');
const lastInstant = Date.parse('9999-12-20T00:00:00Z');
/** Before, every place went by its sun, and browsers differ in the calendar that they show. */
const firstZones = Date.parse('1800-01-01T00:00:00Z');

const clocks = new Map<string, Clock>();
/** There are some 600 zones; names come from pods, and may be written in many ways. */
const mostClocks = 1_000;

/** The clock of a named zone (IANA); nothing if the browser does not know the name. */
export function clockOf(zone: string): Clock | undefined {
  let clock = clocks.get(zone);
  if (clock) return clock;
  try {
    clock = new Clock(zone);
  } catch {
    return undefined;
  }
  if (clocks.size >= mostClocks) clocks.clear();
  clocks.set(zone, clock);
  return clock;
}

/** What the clocks of one zone show, by the data of the browser. */
class Clock {
  private readonly format: Intl.DateTimeFormat;
  /** Offsets at the beginnings of weeks: asking the browser takes ten microseconds, and an agenda asks for the same weeks again and again. */
  private readonly weeks = new Map<number, number>();

  /** @throws RangeError for a zone that the browser does not know. */
  constructor(timeZone: string) {
    this.format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  }

  /** How many minutes these clocks are ahead of UTC; nothing outside the years 1 to 9999. */
  offsetAt(instant: number): number | undefined {
    if (!(instant > firstInstant && instant < lastInstant)) return undefined;
    const index = Math.floor(Math.max(instant, firstZones) / week);
    const before = this.offsetOfWeek(index);
    // No clock is changed and changed back within a week.
    return before === this.offsetOfWeek(index + 1) ? before : this.ask(Math.max(instant, firstZones));
  }

  private offsetOfWeek(index: number): number {
    let offset = this.weeks.get(index);
    // Some forty years: whoever goes further pages on.
    if (this.weeks.size > 2_000) this.weeks.clear();
    if (offset === undefined) this.weeks.set(index, (offset = this.ask(index * week)));
    return offset;
  }

  private ask(instant: number): number {
    const shown: Record<string, number> = {};
    for (const {type, value} of this.format.formatToParts(instant)) shown[type] = Number(value);
    const {year, month, day, hour, minute: minutes, second} = shown;
    const wall = utc(year!, month!, day!, hour!, minutes!, second!);
    return (wall - Math.floor(instant / 1000) * 1000) / minute;
  }
}

/** As `Date.UTC`, which takes the year 26 for 1926; months from 1. */
export function utc(year: number, month: number, day: number, hour: number, minutes: number, second: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) + ((hour * 60 + minutes) * 60 + second) * 1000;
}
