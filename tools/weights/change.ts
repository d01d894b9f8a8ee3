import {lastKept, type KeptWeight} from './kept.js';

/** A tag may grow by that much before somebody has to say so. */
const growth = 0.02;

/** Names of files carry a hash, which compresses a little better or worse each time: that much is no growth (KiB). */
const noise = 0.05;

/** A page that lost that many points is heavier for those who read it. */
const drop = 2;

/** A weight as it is now. */
export interface Weighed {
  readonly what: string;
  readonly value: number;
}

/** A weight that is worse than the one that was kept. */
export interface Worse extends Weighed {
  readonly kept: KeptWeight;
}

/** What has grown by more than 2 % since it was last kept, in KiB. What was never kept has nothing to be compared with. */
export function grownSince(kept: readonly KeptWeight[], weighed: readonly Weighed[]): Worse[] {
  return worse(lastKept(kept, 'KiB'), weighed, (now, then) => now > then * (1 + growth) && now > then + noise);
}

/** Pages whose EcoIndex is at least 2 points lower than when it was last kept. */
export function fallenSince(kept: readonly KeptWeight[], weighed: readonly Weighed[]): Worse[] {
  return worse(lastKept(kept, 'EcoIndex'), weighed, (now, then) => now <= then - drop);
}

function worse(
  last: ReadonlyMap<string, KeptWeight>,
  weighed: readonly Weighed[],
  isWorse: (now: number, then: number) => boolean,
): Worse[] {
  return weighed.flatMap(({what, value}) => {
    const kept = last.get(what);
    return kept && isWorse(value, kept.value) ? [{what, value, kept}] : [];
  });
}

/** Says what became heavier, and what to do where that is meant. */
export function sayWorse({what, value, kept}: Worse): string {
  const was = `it was ${kept.value} on ${kept.date} (${kept.version})`;
  return `Heavier: ${what}: ${round(value)} ${kept.unit}, ${was}. If that is worth it, keep it: npm run weights:keep.`;
}

const round = (value: number) => Number(value.toFixed(2));
