import type {CountInput, NotCounted, PollCount, Quorum, Tally} from './count-types.js';
import {judgeItems, type ValidBallot} from './counting/judge.js';
import {linesOf} from './counting/method.js';
import {countingMethods} from './counting/methods.js';
import {VoterIndex} from './counting/voters.js';
import {whichCounts} from './counting/which-counts.js';
import {mostOptions, quorumNeeded, type PollRules} from './rules.js';

/**
 * Counts a poll: which of all that lies in its box counts, why the rest does not, and what comes of it. The same for whoever counts, wherever, and in
 * whatever order things were read; nothing that lies in the box is passed over in silence.
 *
 * Petitions, surveys and elections without candidates are ways of voting more (`counting/method.ts`); proxies and colleges are a matter of who has
 * how many ballots (`counting/voters.ts`); ballots on paper come as items that tellers confirm in another way.
 */
export function countPoll(input: CountInput): PollCount {
  const {rules, roll} = input;
  const voters = new VoterIndex(roll);
  const notCounted: NotCounted[] = [];
  const valid = new Map<string, ValidBallot[]>();
  for (const judgement of judgeItems(input, voters)) {
    if (judgement.reason) {
      notCounted.push(judgement);
      continue;
    }
    const others = valid.get(judgement.voter);
    if (others) others.push(judgement);
    else valid.set(judgement.voter, [judgement]);
  }
  const counted: ValidBallot[] = [];
  for (const ballots of valid.values()) {
    const {counts, others} = whichCounts(ballots, rules.mayChange);
    counted.push(counts);
    for (const {item, reason, voter, arrived} of others) notCounted.push({item, reason, voter, arrived});
  }
  const quorum = quorumOf(rules, voters.size, counted.length);
  return {
    counted: counted.sort(byArrival),
    notCounted: notCounted.sort(byArrival),
    rollSize: voters.size,
    quorum,
    tally: tallyOf(rules, counted, voters.size, quorum),
  };
}

/** By the server's time; in the same second by address, so that the order is the same for all. */
function byArrival(one: NotCounted | ValidBallot, other: NotCounted | ValidBallot): number {
  const {arrived = Infinity} = one;
  const {arrived: otherArrived = Infinity} = other;
  if (arrived !== otherArrived) return arrived < otherArrived ? -1 : 1;
  return one.item < other.item ? -1 : Number(one.item > other.item);
}

/** Whoever abstains has voted. */
function quorumOf({quorum}: PollRules, rollSize: number, ballots: number): Quorum | undefined {
  if (quorum === undefined) return undefined;
  const needed = quorumNeeded(quorum, rollSize);
  return {needed, isReached: ballots >= needed};
}

function tallyOf(rules: PollRules, counted: readonly ValidBallot[], rollSize: number, quorum: Quorum | undefined): Tally {
  const tally = bareTally(rules, counted, rollSize);
  return quorum && !quorum.isReached ? {...tally, verdict: 'no-quorum'} : tally;
}

function bareTally(rules: PollRules, counted: readonly ValidBallot[], rollSize: number): Tally {
  const {method, options} = rules;
  if (method && options.length <= mostOptions)
    return countingMethods[method].tally({rules, rollSize, ballots: counted.map(({ballot}) => ballot.marks)});
  const lines = linesOf({rules: {...rules, options: options.slice(0, mostOptions)}, ballots: []}, [], []);
  return {lines, winners: [], verdict: 'no-votes'};
}
