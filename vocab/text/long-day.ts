/** A day in words, as in “1er octobre 2026”. @param timeZone on whose clock; the reader's, if none is given. */
export function longDay(language: string, time: Date | number, timeZone?: string): string {
  return sayFirst(language, new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone}).format(time));
}

/** A date as it is read out: French says the first of a month, and not the one, which browsers do not know. */
export function sayFirst(language: string, date: string): string {
  return /^fr/.test(language) ? date.replace(/\b1 (?=[a-zéû]{3})/g, '1er ') : date;
}
