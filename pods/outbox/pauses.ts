import type {Problem} from '../problem.js';

const shortest = 1_000;
const longest = 5 * 60_000;
/** No pause is longer: nobody leaves a letter lying for longer because a server asks for it. */
export const mostAsked = 24 * 60 * 60_000;
/** Answers that mean "not now" although their number says that the request is at fault. */
const notNow = [408, 423, 425, 429];

/** Whether a problem passes by itself, so that the write is tried again; for all others a person has to decide. */
export function isPassing({kind, status = 0, conflicts}: Problem): boolean {
  switch (kind) {
    case 'offline':
    case 'too-slow':
    case 'signed-out':
      return true;
    case 'conflict':
      // Others who are always faster, not another value.
      return !conflicts;
    case 'server':
      return notNow.includes(status) || (status >= 500 && status !== 501);
    default:
      return false;
  }
}

/**
 * Milliseconds until the next try: growing, never twice the same, so that a server that comes back is not met by everybody at once, and
 * never before the server wants it.
 * @param random from 0 up to 1.
 */
export function pauseAfter({retryAfter, askedAt}: Problem, attempts: number, random: number, now: number): number {
  const grown = Math.min(longest, shortest * 2 ** (attempts - 1));
  return Math.max(Math.min(asked(retryAfter, timeOf(askedAt) ?? now), mostAsked), Math.round(grown * (0.5 + random / 2)));
}

/**
 * Milliseconds for which a server asks to be left alone: it says a number of seconds, or a date.
 * @param now by the server's clock, if that is known: the device's may be another one.
 */
function asked(retryAfter: string | undefined, now: number): number {
  if (retryAfter === undefined) return 0;
  const until = /^\d+$/.test(retryAfter) ? now + Number(retryAfter) * 1_000 : timeOf(retryAfter);
  return until === undefined ? 0 : until - now;
}

function timeOf(date = ''): number | undefined {
  const time = Date.parse(date);
  return Number.isNaN(time) ? undefined : time;
}
