import type {Tally} from '../count-types.js';
import {chosenOf, linesOf, type CountingMethod, type Marks, type TallyInput} from './method.js';

type Matrix = number[][];

/**
 * Schulze's method with winning votes (M. Schulze, "A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner
 * election method", Social Choice and Welfare 36, 2011). Ranks may be shared and may have gaps: only their order counts. What a ballot does not rank
 * comes after all that it ranks, and those are equal.
 */
export const schulze: CountingMethod = {
  isValid: (marks) => marks.size > 0 && [...marks.values()].every((rank) => rank >= 1),
  tally,
};

function tally(input: TallyInput): Tally {
  const options = input.rules.options.map(({iri}) => iri);
  const pairs = preferences(options, input.ballots);
  const paths = strongestPaths(pairs);
  const beats = (one: number, other: number) => paths[one]![other]! > paths[other]![one]!;
  const places = options.map((_, index) => index);
  const wins = places.map((one) => places.filter((other) => beats(one, other)).length);
  const ranks = places.map((one) => 1 + places.filter((other) => beats(other, one)).length);
  const winners = input.ballots.length ? options.filter((_, index) => ranks[index] === 1) : [];
  return {lines: linesOf(input, wins, ranks), winners, verdict: chosenOf(winners), pairs};
}

/** How many ballots prefer the option of the row to that of the column. */
function preferences(options: readonly string[], ballots: readonly Marks[]): Matrix {
  const pairs = options.map(() => options.map(() => 0));
  for (const marks of ballots) {
    const ranks = options.map((option) => marks.get(option) ?? Infinity);
    for (const [one, rank] of ranks.entries()) {
      const row = pairs[one]!;
      if (rank !== Infinity) for (const [other, otherRank] of ranks.entries()) if (rank < otherRank) row[other]!++;
    }
  }
  return pairs;
}

/** The strength of the strongest path from each option to each other: a path is as strong as its weakest link (Floyd and Warshall's way). */
function strongestPaths(pairs: Matrix): Matrix {
  const paths = pairs.map((row, one) => row.map((votes, other) => (votes > pairs[other]![one]! ? votes : 0)));
  for (const [through, onward] of paths.entries()) {
    for (const [one, row] of paths.entries()) {
      if (one === through) continue;
      for (const other of row.keys())
        if (other !== one) row[other] = Math.max(row[other]!, Math.min(row[through]!, onward[other]!));
    }
  }
  return paths;
}
