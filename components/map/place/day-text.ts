import {longDay} from '../../../vocab/text/long-day.js';

/** A day, as it is written in a language: on no clock. As it stands, if it is none. */
export function dayText(language: string, value: string): string {
  const day = new Date(value.slice(0, 10));
  if (Number.isNaN(day.getTime())) return value;
  return longDay(language, day, 'UTC');
}
