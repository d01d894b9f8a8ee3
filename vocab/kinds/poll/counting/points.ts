import type {Tally} from '../count-types.js';
import {chosenOf, firstOf, linesOf, ranksOf, sumsOf, type TallyInput} from './method.js';

/** Adds up points: the option with most is first. An option to which a ballot gives nothing gets none from it. */
export function tallyPoints(input: TallyInput): Tally {
  const totals = sumsOf(input);
  const lines = linesOf(input, totals, ranksOf(totals.map((total) => [total])));
  const winners = firstOf(lines);
  return {lines, winners, verdict: chosenOf(winners)};
}
