import {sayFirst} from '../../vocab/text/long-day.js';

/** A day and a time of day, as they are written in a language. */
export function moment(language: string, date: Date): string {
  return sayFirst(language, new Intl.DateTimeFormat(language, {dateStyle: 'long', timeStyle: 'short'}).format(date));
}
