/** A day, or the day of a moment, as it is written in a language; as it stands, if it is none. */
export function dayText(language: string, value: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
  const date = day ? new Date(Number(year), Number(month) - 1, Number(day)) : new Date(value);
  return Number.isNaN(date.getTime()) ? value : new Intl.DateTimeFormat(language, {dateStyle: 'long'}).format(date);
}
