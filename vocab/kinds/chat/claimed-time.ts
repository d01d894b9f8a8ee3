/** How far a clock may be ahead of the reader's before its word is not taken, in milliseconds. */
const mostAhead = 600_000;

/**
 * The time by which something is sorted: what it claims, but not before the day of its document, and not in the future.
 * @param date midnight of the day of the document, if that has one. A day that is still to come proves nothing.
 */
export function claimedTime(claim: number | undefined, date: number | undefined, now: number): number {
  const earliest = date !== undefined && date <= now ? date : Number.NEGATIVE_INFINITY;
  const time = Math.max(claim ?? date ?? 0, earliest);
  return time > now + mostAhead ? now : time;
}
