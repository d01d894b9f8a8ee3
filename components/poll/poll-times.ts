import type {PollOption} from '../../vocab/kinds/poll/rules.js';
import {sayFirst} from '../../vocab/text/long-day.js';
import {moment} from '../strings/moment.js';
import type {PollWords} from './poll-context.js';

const aDay = /^\d{4}-\d\d-\d\d$/;
const clock: Intl.DateTimeFormatOptions = {hour: 'numeric', minute: '2-digit'};
const day: Intl.DateTimeFormatOptions = {weekday: 'long', day: 'numeric', month: 'long', year: 'numeric'};

/** A moment on the reader's clock, with that of the poll beside where the two differ. */
export function momentText({general, poll}: PollWords, time: number, zone?: string): string {
  const at = new Date(time);
  return besideThere(poll, moment(general.language, at), zone, (timeZone) => {
    const format = new Intl.DateTimeFormat(general.language, {dateStyle: 'long', timeStyle: 'short', timeZone});
    return sayFirst(general.language, format.format(at));
  });
}

/** When something that is to choose would take place: a day, or hours on the reader's clock with those of the poll beside where they differ. */
export function spanText({general, poll}: PollWords, {start, end}: PollOption, zone?: string): string | undefined {
  const [from, to] = [Date.parse(start ?? ''), Date.parse(end ?? '')];
  if (start === undefined || Number.isNaN(from)) return undefined;
  const write = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(general.language, options);
    return sayFirst(general.language, to > from ? format.formatRange(from, to) : format.format(from));
  };
  // A day is no moment: it is written as it is, on no clock.
  if (aDay.test(start)) return write({...day, timeZone: 'UTC'});
  const here = write({weekday: 'long', ...clock});
  return besideThere(
    poll,
    here,
    zone,
    (timeZone) => write({weekday: 'long', ...clock, timeZone}),
    write({...day, ...clock}),
  );
}

/** @param shown what is written of `here`, if that is more than what is compared. */
function besideThere(
  words: PollWords['poll'],
  here: string,
  zone: string | undefined,
  writeIn: (zone: string) => string,
  shown = here,
): string {
  const there = zone === undefined ? undefined : inZone(zone, writeIn);
  return there === undefined || there === here ? shown : `${shown} (${words.there(there, placeOf(zone!))})`;
}

/** Nothing for a zone that the browser does not know. */
function inZone(zone: string, write: (zone: string) => string): string | undefined {
  try {
    return write(zone);
  } catch {
    return undefined;
  }
}

/** The place that a zone is named after: Europe/Paris is Paris. */
function placeOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}
