import {coopPoll} from '../../../rdf/poll-vocabulary.js';
import type {Tally} from '../count-types.js';
import type {Majority, Verdict} from '../rules.js';
import {reaches} from './majority.js';
import {linesOf, ranksOf, sumsOf, type CountingMethod, type TallyInput} from './method.js';
import {choosesOne} from './choices.js';

/**
 * Yes, no, or neither. Adopted with more yes than no, or with the majority that the poll asks for: abstentions count for the quorum and for nothing
 * else, except that "of the roll" counts everybody who may vote. As many yes as no is rejected: what is proposed needs more (Robert's Rules of Order
 * Newly Revised, 12th edition, section 44).
 */
export const yesNo: CountingMethod = {isValid: choosesOne, tally};

function tally(input: TallyInput): Tally {
  const totals = sumsOf(input);
  const lines = linesOf(input, totals, ranksOf(totals.map((total) => [total])));
  const votesFor = (option: string) => lines.find((line) => line.option === option)?.total ?? 0;
  const [yes, no] = [votesFor(coopPoll.Yes), votesFor(coopPoll.No)];
  const most = Math.max(yes, no);
  const winners = [coopPoll.Yes, coopPoll.No].filter((option) => most > 0 && votesFor(option) === most);
  return {lines, winners, verdict: verdictOf(input, yes, no)};
}

function verdictOf({rules: {majority}, rollSize}: TallyInput, yes: number, no: number): Verdict {
  if (yes + no === 0) return 'no-votes';
  return isAdopted(majority, yes, no, rollSize) ? 'adopted' : 'rejected';
}

function isAdopted(majority: Majority, yes: number, no: number, rollSize: number): boolean {
  return majority === 'plurality' ? yes > no : reaches(majority, {votes: yes, cast: yes + no, rollSize});
}
