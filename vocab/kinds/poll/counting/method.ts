import type {Tally, TallyLine} from '../count-types.js';
import type {PollRules} from '../rules.js';

/** What one ballot gives to each option. */
export type Marks = ReadonlyMap<string, number>;

/** What a tally is made of: ballots that are valid, one of each person. */
export interface TallyInput {
  readonly rules: PollRules;
  readonly ballots: readonly Marks[];
  /** How many may vote. */
  readonly rollSize: number;
}

/**
 * A way of voting. A new one needs no more than this and its line in `methods.ts`; proxies, colleges and ballots on paper change who has how many
 * ballots, which is decided before.
 */
export interface CountingMethod {
  /** Whether a ballot keeps to the rules; all its options are those of the poll already. */
  isValid(marks: Marks, rules: PollRules): boolean;
  /** What ballots come to. The order in which they come does not matter. */
  tally(input: TallyInput): Tally;
}

/** How an option stands: what decides first, then what decides between equal ones. */
export type Standing = readonly number[];

/** Ranks by standings, the highest first: equal ones have the same rank, and the next one is as far behind as there are before it. */
export function ranksOf(standings: readonly Standing[]): number[] {
  return standings.map((one) => 1 + standings.filter((other) => compareStandings(other, one) > 0).length);
}

function compareStandings(one: Standing, other: Standing): number {
  for (const [index, value] of one.entries()) if (value !== other[index]) return value - (other[index] ?? 0);
  return 0;
}

/** One line for each option of the poll, in its order. */
export function linesOf(
  {rules: {options}, ballots}: Pick<TallyInput, 'rules' | 'ballots'>,
  totals: readonly number[],
  ranks: readonly number[],
): TallyLine[] {
  const values = valuesOf(ballots);
  return options.map(({iri}, index) => ({
    option: iri,
    rank: ranks[index] ?? 1,
    total: totals[index] ?? 0,
    values: values.get(iri) ?? new Map<number, number>(),
  }));
}

/** How many ballots give each value to each option. */
export function valuesOf(ballots: readonly Marks[]): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const found = new Map<string, Map<number, number>>();
  for (const marks of ballots) {
    for (const [option, value] of marks) {
      let counts = found.get(option);
      if (!counts) found.set(option, (counts = new Map<number, number>()));
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return found;
}

/** What each option has got in all, in the poll's order. */
export function sumsOf({rules: {options}, ballots}: Pick<TallyInput, 'rules' | 'ballots'>): number[] {
  const sums = new Map<string, number>();
  for (const marks of ballots) for (const [option, value] of marks) sums.set(option, (sums.get(option) ?? 0) + value);
  return options.map(({iri}) => sums.get(iri) ?? 0);
}

/** The options of rank 1; none if none of them has got anything. */
export function firstOf(lines: readonly TallyLine[]): string[] {
  return lines.filter(({rank, total}) => rank === 1 && total > 0).map(({option}) => option);
}

/** What has come out where the first is chosen, whatever it has got: nothing is decided by lot, equal ones stay equal. */
export function chosenOf(winners: readonly string[]): 'chosen' | 'tied' | 'no-votes' {
  if (winners.length === 0) return 'no-votes';
  return winners.length === 1 ? 'chosen' : 'tied';
}
