import type {NotCountedReason} from '../count-types.js';
import type {ValidBallot} from './judge.js';

/** Of one person's valid ballots, the one that counts, and why the others do not. */
export interface Choice {
  readonly counts: ValidBallot;
  readonly others: ReadonlyArray<ValidBallot & {readonly reason: NotCountedReason}>;
}

/**
 * Which of one person's ballots counts: if votes may be changed the last, else the first that has arrived. In the same second a ballot that says that
 * it replaces another is the later one, else the one with the greater identifier: which of two tabs was faster, nobody knows.
 *
 * Somebody else can put a ballot into the box that he has read there or in its author's space, and the author's space confirms it. So the same
 * ballot counts when it arrived first, and one that its author has replaced is never the last, even if it arrives later.
 */
export function whichCounts(ballots: readonly ValidBallot[], mayChange: boolean): Choice {
  const [only, ...more] = ballots;
  if (only && !more.length) return {counts: only, others: []};
  const inOrder = [...ballots].sort(byArrival);
  const seen = new Set<string>();
  const doubles = inOrder.filter(({digest}) => seen.size === seen.add(digest).size);
  const distinct = inOrder.filter((one) => !doubles.includes(one));
  const counts = mayChange ? lastOf(distinct) : distinct[0]!;
  const reason = mayChange ? 'replaced' : 'repeated';
  return {
    counts,
    others: [
      ...distinct.filter((one) => one !== counts).map((one) => ({...one, reason}) as const),
      ...doubles.map((one) => ({...one, reason: 'double'}) as const),
    ],
  };
}

/** By arrival. One comes before another in the same second if the other replaces it. */
function byArrival(one: ValidBallot, other: ValidBallot): number {
  if (one.arrived !== other.arrived) return one.arrived - other.arrived;
  const [isReplaced, replaces] = [other.ballot.replaces === one.ballot.id, one.ballot.replaces === other.ballot.id];
  if (isReplaced !== replaces) return isReplaced ? -1 : 1;
  return compare(one.ballot.id, other.ballot.id) || compare(one.item, other.item);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function lastOf(inOrder: readonly ValidBallot[]): ValidBallot {
  const replaced = new Set(inOrder.map(({ballot}) => ballot.replaces));
  // Ballots that replace each other in a circle say nothing by that.
  return inOrder.findLast(({ballot}) => !replaced.has(ballot.id)) ?? inOrder.at(-1)!;
}
