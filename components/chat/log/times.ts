import type {ChatStrings} from '../../strings/chat/strings.js';

/** Formatters are slow to make: one of each for a language. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(language, options);
  formatters.set(key, known);
  return known;
}

/** The time of day on the reader's clock. */
export function clockOf(language: string, time: number): string {
  return formatter(language, {timeStyle: 'short'}).format(time);
}

/** A day on the reader's calendar, in full. */
export function dayText(language: string, time: number): string {
  return formatter(language, {dateStyle: 'full'}).format(time);
}

/** A day of the format's calendar (UTC), in full: documents are for one of those. */
export function utcDayText(language: string, time: number): string {
  return formatter(language, {dateStyle: 'full', timeZone: 'UTC'}).format(time);
}

/** The day over messages, with the word for it if it is today or yesterday. */
export function dayTitle(words: ChatStrings, language: string, time: number, now: number): string {
  const text = dayText(language, time);
  const yesterday = new Date(now);
  yesterday.setDate(yesterday.getDate() - 1);
  if (isSameDay(time, now)) return words.today(text);
  return isSameDay(time, yesterday.getTime()) ? words.yesterday(text) : text;
}

/** Whether two moments lie in one day on the reader's clock. */
export function isSameDay(one: number, other: number): boolean {
  return new Date(one).toDateString() === new Date(other).toDateString();
}
