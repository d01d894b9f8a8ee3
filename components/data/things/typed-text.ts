import type {TypedValue} from '../../../vocab/shapes/descriptor.js';

/** A number or a date that XML Schema's patterns allow, in the reader's language; as it stands where no calendar has it. */
export function typedText(meant: Exclude<TypedValue, 'boolean'>, value: string, language: string): string {
  // A day is the same everywhere; a time on it is read by the reader's own clock.
  const kind = meant === 'moment' ? (value.includes('T') ? 'dateTime' : 'date') : meant;
  if (kind === 'integer' || kind === 'decimal') return numberText(value, language);
  const time = timeOf(kind, value);
  return time === undefined ? value : dateFormat(kind, language).format(time);
}

function numberText(value: string, language: string): string {
  const number = Number(value);
  // What a browser cannot hold exactly is not rounded in silence.
  if (!Number.isFinite(number) || Math.abs(number) > Number.MAX_SAFE_INTEGER) return value;
  return numberFormat(language).format(number);
}

/** The point in time to format: dates and times of day as if the whole world had one clock. */
function timeOf(kind: TypedValue, value: string): number | undefined {
  if (kind === 'date') return dateOf(value);
  const time = Date.parse(kind === 'time' ? `1970-01-01T${value.slice(0, 8)}Z` : value);
  return Number.isNaN(time) ? undefined : time;
}

/** 31 February has the form of a date; calendars make another day of it. */
function dateOf(value: string): number | undefined {
  const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0];
  const time = day === undefined ? NaN : Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(day!) ? undefined : time;
}

const formats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

function dateFormat(kind: TypedValue, language: string): Intl.DateTimeFormat {
  const key = `${kind} ${language}`;
  let format = formats.get(key);
  if (!format) {
    const options: Intl.DateTimeFormatOptions = {
      ...(kind === 'time' ? {} : {dateStyle: 'long'}),
      ...(kind === 'date' ? {} : {timeStyle: 'short'}),
      // A date and time without a zone is read by the reader's own clock, and shown by it.
      ...(kind === 'dateTime' ? {} : {timeZone: 'UTC'}),
    };
    format = forLanguage(language, (tag) => new Intl.DateTimeFormat(tag, options));
    formats.set(key, format);
  }
  return format;
}

/** Kept, since making one takes a browser as long as drawing a list. */
function numberFormat(language: string): Intl.NumberFormat {
  let format = numberFormats.get(language);
  if (!format) {
    format = forLanguage(language, (tag) => new Intl.NumberFormat(tag, {maximumFractionDigits: 20}));
    numberFormats.set(language, format);
  }
  return format;
}

/** A page may say that it is in a language that no browser knows. */
function forLanguage<T>(language: string, make: (tag?: string) => T): T {
  try {
    return make(language || undefined);
  } catch {
    return make();
  }
}
