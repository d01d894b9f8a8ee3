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

/** The reader's own day of an instant. */
export function dayOf(time: Date): Day {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(time.getFullYear()).padStart(4, '0')}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
