import type {Tally} from '../count-types.js';
import type {PollRules, Verdict} from '../rules.js';
import {reaches} from './majority.js';
import {chosenOf, firstOf, linesOf, ranksOf, sumsOf, type CountingMethod, type Marks, type TallyInput} from './method.js';

/** Whether exactly one option is chosen. */
export function choosesOne(marks: Marks): boolean {
  return marks.size === 1 && areChoices(marks);
}

function areChoices(marks: Marks): boolean {
  for (const value of marks.values()) if (value !== 1) return false;
  return true;
}

/** One of several: the one with most votes, if it has the majority that the poll asks for. */
export const singleChoice: CountingMethod = {isValid: choosesOne, tally};

/**
 * As many of several as the poll allows, at least one if it does not say: approval voting, if it sets no limit. A majority is measured by ballots, and
 * several options can have one.
 */
export const multipleChoice: CountingMethod = {isValid: choosesSome, tally};

function choosesSome(marks: Marks, {fewest = 1, most = Infinity}: PollRules): boolean {
  return marks.size >= fewest && marks.size <= most && areChoices(marks);
}

function tally(input: TallyInput): Tally {
  const totals = sumsOf(input);
  const lines = linesOf(input, totals, ranksOf(totals.map((total) => [total])));
  const winners = firstOf(lines);
  return {lines, winners, verdict: verdictOf(input, winners, Math.max(0, ...totals))};
}

/** With a majority that is not reached nothing is chosen, as if there were nothing to choose; two that reach it together are equal. */
function verdictOf({rules: {majority}, ballots, rollSize}: TallyInput, winners: readonly string[], votes: number): Verdict {
  const verdict = chosenOf(winners);
  if (majority === 'plurality' || verdict === 'no-votes') return verdict;
  const cast = ballots.filter((marks) => marks.size > 0).length;
  if (!reaches(majority, {votes, cast, rollSize})) return 'rejected';
  return verdict === 'chosen' ? 'adopted' : verdict;
}
