/** What values are measured in: numbers as they are, dates and times in milliseconds. */
export type Scale = 'number' | 'date' | 'time';

/** From and to, both of them in it. */
export type Span = readonly [from: number, to: number];

const dayForm = /^(\d{4,})-(\d\d)-(\d\d)(?:Z|[+-]\d\d:\d\d)?$/;
const monthForm = /^(\d{4,})-(\d\d)$/;
const yearForm = /^\d{4}$/;
const momentForm = /^\d{4,}-\d\d-\d\dT\d\d:\d\d/;
const timeForm = /^(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?/;

/** The size of a value in a document; `NaN` for what has none. A day begins when it does where the reader is. */
export function measure(scale: Scale, value: string): number {
  if (scale === 'number') return value.trim() === '' ? NaN : Number(value);
  if (scale === 'time') return timeOf(value);
  // Browsers make a moment of nearly anything, each of them in its own way.
  return momentForm.test(value) ? Date.parse(value) : (dayOf(value)?.[0] ?? NaN);
}

/**
 * What somebody means by a bound that is written in an attribute, an address or an input: a day is all of it, and so are a month
 * and a year. `today` is the reader's. Nothing for what is none.
 */
export function span(scale: Scale, written: string, now = new Date()): Span | undefined {
  const found = scale === 'date' ? period(written.trim(), now) : undefined;
  if (found) return found;
  const exact = measure(scale, written);
  return Number.isNaN(exact) ? undefined : [exact, exact];
}

function period(written: string, now: Date): Span | undefined {
  if (written === 'today') return between(now.getFullYear(), now.getMonth(), now.getDate(), 1);
  if (yearForm.test(written)) return [startOf(Number(written), 0, 1), startOf(Number(written) + 1, 0, 1) - 1];
  const [, year, month] = monthForm.exec(written) ?? [];
  if (year && isMonth(month)) {
    return [startOf(Number(year), Number(month) - 1, 1), startOf(Number(year), Number(month), 1) - 1];
  }
  return dayOf(written);
}

function isMonth(text: string | undefined): boolean {
  return Number(text) >= 1 && Number(text) <= 12;
}

/** A day as XML Schema and the browser's inputs write it. That it is in another time zone is left out, as its readers do. */
function dayOf(value: string): Span | undefined {
  const [, year, month, day] = dayForm.exec(value) ?? [];
  if (!day || !isMonth(month)) return undefined;
  const found = between(Number(year), Number(month) - 1, Number(day), 1);
  // 31 February is no day, and not the beginning of March.
  return new Date(found[0]).getDate() === Number(day) ? found : undefined;
}

function between(year: number, month: number, day: number, days: number): Span {
  return [startOf(year, month, day), startOf(year, month, day + days) - 1];
}

function startOf(year: number, month: number, day: number): number {
  const date = new Date(2000, month, day);
  // The constructor takes the years before 100 for those after 1900.
  date.setFullYear(year, month, day);
  return date.getTime();
}

function timeOf(value: string): number {
  const [, hours, minutes, seconds = '0'] = timeForm.exec(value.trim()) ?? [];
  return minutes === undefined ? NaN : ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000;
}

const two = (part: number) => String(part).padStart(2, '0');

/** A size in the form that the browser's inputs and page addresses have. */
export function written(scale: Scale, size: number): string {
  if (scale === 'number') return String(size);
  if (scale === 'time') return `${two(Math.floor(size / 3_600_000))}:${two(Math.floor(size / 60_000) % 60)}`;
  const date = new Date(size);
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
