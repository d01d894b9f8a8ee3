import type {Tally} from '../count-types.js';
import {chosenOf, firstOf, linesOf, ranksOf, valuesOf, type CountingMethod, type TallyInput} from './method.js';

/** What a ballot says of a date. */
export const dateMarks = {no: 0, ifNeedBe: 1, yes: 2} as const;

/** The date on which most can come, if need be too; of equal ones, that on which more can come without that. */
export const dates: CountingMethod = {
  isValid: (marks) => marks.size > 0 && [...marks.values()].every((value) => value <= dateMarks.yes),
  tally,
};

function tally(input: TallyInput): Tally {
  const values = valuesOf(input.ballots);
  const standings = input.rules.options.map(({iri}) => {
    const saying = (mark: number) => values.get(iri)?.get(mark) ?? 0;
    return [saying(dateMarks.yes) + saying(dateMarks.ifNeedBe), saying(dateMarks.yes)] as const;
  });
  const lines = linesOf(
    input,
    standings.map(([coming]) => coming),
    ranksOf(standings),
  );
  const winners = firstOf(lines);
  return {lines, winners, verdict: chosenOf(winners)};
}
