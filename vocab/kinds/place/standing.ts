import type {Place} from './place.js';

/**
 * Whether what is said of a place still holds. `doubtful`: nobody has said so for long, and it is shown as something to check. `expired`: it is
 * on no map any more; what is written of it stays.
 */
export type Standing = 'confirmed' | 'doubtful' | 'expired';

/** After so many months without a word it is doubtful, and after so many it expires. */
export const doubtfulAfter = 12;
export const expiredAfter = 18;

/**
 * How a place stands on a day. Counts from when its keeper last confirmed it, else from its last change; a day to come is believed of
 * neither. Of what nobody has dated, nobody has said that it holds.
 * @param today a day, as 2026-11-28.
 */
export function standingOf({confirmedOn, changed}: Pick<Place, 'confirmedOn' | 'changed'>, today: string): Standing {
  const since = [confirmedOn, changed]
    .map((date) => date?.slice(0, 10))
    .find((day) => day !== undefined && isPast(day, today));
  if (since === undefined) return 'doubtful';
  if (today > monthsAfter(since, expiredAfter)) return 'expired';
  return today > monthsAfter(since, doubtfulAfter) ? 'doubtful' : 'confirmed';
}

/** Clocks of people on other continents are a day ahead. */
function isPast(day: string, today: string): boolean {
  return Number.isFinite(Date.parse(day)) && Date.parse(day) - Date.parse(today) <= 86_400_000;
}

/** The same day so many months later, or the last of that month if it has no such day. */
function monthsAfter(day: string, months: number): string {
  const date = new Date(day);
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0));
  lastOfMonth.setUTCDate(Math.min(date.getUTCDate(), lastOfMonth.getUTCDate()));
  return lastOfMonth.toISOString().slice(0, 10);
}
