import {addDays} from '../../../vocab/kinds/event/moments.js';

export {addDays as dayAfter};

/** A day as `YYYY-MM-DD`, in no time zone. */
export type Day = string;

/** A month as `YYYY-MM`. */
export type Month = string;

/** The month in which a day lies. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** The month that comes `count` months after this one. */
export function monthAfter(month: Month, count: number): Month {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7);
}

/**
 * The weeks that a month touches, each with seven days.
 * @param firstDay the day with which a week begins, 1 for Monday to 7 for Sunday (ISO 8601).
 */
export function weeksOf(month: Month, firstDay: number): Day[][] {
  const first = `${month}-01`;
  // Of the day of the week, 0 is the one with which weeks begin here.
  const before = (new Date(`${first}T00:00:00Z`).getUTCDay() - firstDay + 7) % 7;
  const weeks: Day[][] = [];
  for (let day = addDays(first, -before); monthOf(day) <= month; day = addDays(day, 7)) {
    weeks.push(Array.from({length: 7}, (_, index) => addDays(day, index)));
  }
  return weeks;
}

/** The day with which a week begins where a language is spoken: Monday if the browser does not know. */
export function firstDayOfWeek(language: string): number {
  try {
    const locale = new Intl.Locale(language) as Intl.Locale & {
      getWeekInfo?(): {firstDay: number};
      weekInfo?: {firstDay: number};
    };
    return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
  } catch {
    return 1;
  }
}

/** The reader's own day of an instant. */
export function dayOf(time: Date): Day {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(time.getFullYear()).padStart(4, '0')}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
