/** A day and a time of day, as they are written in a language. */
export function moment(language: string, date: Date): string {
  return new Intl.DateTimeFormat(language, {dateStyle: 'long', timeStyle: 'short'}).format(date);
}
