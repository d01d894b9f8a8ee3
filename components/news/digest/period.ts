/** Days, from the first to the last, both as `2026-03-01`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

export const periodNames = ['this-month', 'last-month', 'this-quarter', 'last-quarter', 'days'] as const;

/** What a digest is about; `days`: from one day to another, as its editor says. */
export type PeriodName = (typeof periodNames)[number];

/** The days of a named period, as the reader's calendar has them. */
export function periodOf(name: Exclude<PeriodName, 'days'>, now: Date): Period {
  const [year, month] = [now.getFullYear(), now.getMonth()];
  const quarter = month - (month % 3);
  switch (name) {
    case 'this-month':
      return months(year, month, 1);
    case 'last-month':
      return months(year, month - 1, 1);
    case 'this-quarter':
      return months(year, quarter, 3);
    case 'last-quarter':
      return months(year, quarter - 3, 3);
  }
}

/** The first moment of a period and the first after it, in milliseconds since 1970. Nothing if it has no days, or they are none. */
export function momentsOf({from, to}: Period): {readonly start: number; readonly end: number} | undefined {
  const [start, last] = [dayIn(from), dayIn(to)];
  if (!start || !last || last < start) return undefined;
  return {start: start.getTime(), end: new Date(last.getFullYear(), last.getMonth(), last.getDate() + 1).getTime()};
}

/** A day as `2026-03-01`. */
export function dayText(day: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(day.getFullYear()).padStart(4, '0')}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** The start of a day in the reader's time. */
export function dayIn(text: string): Date | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const date = new Date(Number(year), Number(month) - 1, Number(day));
  return Number.isNaN(date.getTime()) ? undefined : date;
}

function months(year: number, first: number, count: number): Period {
  return {from: dayText(new Date(year, first, 1)), to: dayText(new Date(year, first + count, 0))};
}
