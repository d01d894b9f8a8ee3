import type {RunoffRound, Tally} from '../count-types.js';
import {chosenOf, linesOf, ranksOf, type CountingMethod, type Marks, type TallyInput} from './method.js';

/**
 * Instant runoff: as long as no option is first on more than half of the ballots that still name one, the option that is first on the fewest leaves,
 * and each of its ballots goes to the next that is left ("preferential voting" in Robert's Rules of Order Newly Revised, 12th edition, section 45). Nothing is
 * decided by lot: equal last ones leave together, and if all that are left are equal, they are tied.
 */
export const instantRunoff: CountingMethod = {isValid: ranksApart, tally};

/** Ranks may have gaps, and some options may have none; two options may not share one. */
function ranksApart(marks: Marks): boolean {
  const ranks = [...marks.values()];
  return ranks.length > 0 && ranks.every((rank) => rank >= 1) && new Set(ranks).size === ranks.length;
}

function tally(input: TallyInput): Tally {
  const options = input.rules.options.map(({iri}) => iri);
  const orders = input.ballots.map(orderOf);
  const rounds = orders.length ? runRounds(options, orders) : [];
  const lastRound = new Map(rounds.flatMap(({votes}, round) => [...votes.keys()].map((option) => [option, round])));
  const totals = options.map((option) => rounds[lastRound.get(option) ?? 0]?.votes.get(option) ?? 0);
  const ranks = ranksOf(options.map((option, index) => [lastRound.get(option) ?? 0, totals[index]!]));
  const winners = rounds.length ? options.filter((_, index) => ranks[index] === 1) : [];
  return {lines: linesOf(input, totals, ranks), winners, verdict: chosenOf(winners), rounds};
}

function orderOf(marks: Marks): string[] {
  return [...marks].sort(([, one], [, other]) => one - other).map(([option]) => option);
}

function runRounds(options: readonly string[], orders: ReadonlyArray<readonly string[]>): RunoffRound[] {
  const rounds: RunoffRound[] = [];
  let left = options;
  while (left.length) {
    const round = runRound(left, orders);
    rounds.push(round);
    if (!round.leaves.length) return rounds;
    left = left.filter((option) => !round.leaves.includes(option));
  }
  return rounds;
}

function runRound(left: readonly string[], orders: ReadonlyArray<readonly string[]>): RunoffRound {
  const votes = new Map(left.map((option) => [option, 0]));
  let exhausted = 0;
  for (const order of orders) {
    const first = order.find((option) => votes.has(option));
    if (first === undefined) exhausted++;
    else votes.set(first, votes.get(first)! + 1);
  }
  return {votes, exhausted, leaves: leaving(votes, orders.length - exhausted)};
}

/** Nobody leaves if one has more than half, or all are equal. */
function leaving(votes: ReadonlyMap<string, number>, cast: number): string[] {
  const counts = [...votes.values()];
  const [most, fewest] = [Math.max(...counts), Math.min(...counts)];
  if (most * 2 > cast || most === fewest) return [];
  return [...votes].filter(([, count]) => count === fewest).map(([option]) => option);
}
