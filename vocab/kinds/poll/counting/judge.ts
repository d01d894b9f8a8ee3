import type {Confirmation, CountInput, NotCountedReason, PostedBallot} from '../count-types.js';
import {mostOptions, type PollRules} from '../rules.js';
import type {Ballot} from '../../ballot/ballot.js';
import {highestMark} from '../../ballot/ballot.js';
import {countingMethods} from './methods.js';
import type {Marks} from './method.js';
import type {VoterIndex} from './voters.js';

/** A ballot that would count if its author had cast no other. */
export interface ValidBallot {
  readonly item: string;
  readonly voter: string;
  readonly arrived: number;
  readonly ballot: Ballot;
  readonly digest: string;
}

/** What is found of one item. */
export type Judgement =
  | (ValidBallot & {readonly reason?: undefined})
  | {
      readonly item: string;
      readonly reason: NotCountedReason;
      readonly voter?: string | undefined;
      readonly arrived?: number | undefined;
    };

/** Judges each item by itself, once each. */
export function judgeItems({rules, items, confirmations}: CountInput, voters: VoterIndex): Judgement[] {
  const confirmed = groupBy(confirmations, ({item}) => item);
  return [...groupBy(items, ({url}) => url).values()].map((same) =>
    judge(asOne(same), {rules, voters, confirmations: confirmed.get(same[0]!.url) ?? []}),
  );
}

function groupBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** What is known of an item; if it is known in two ways, no more than that it is there. */
function asOne(same: readonly PostedBallot[]): PostedBallot {
  const [first, ...others] = same;
  const times = same.flatMap(({arrived}) => arrived ?? []);
  const isSame = others.every(({digest}) => digest === first!.digest);
  return {...(isSame ? first! : {url: first!.url}), arrived: times.length ? Math.min(...times) : undefined};
}

interface Court {
  readonly rules: PollRules;
  readonly voters: VoterIndex;
  /** Those of this item. */
  readonly confirmations: readonly Confirmation[];
}

function judge(posted: PostedBallot, court: Court): Judgement {
  const {url: item, ballot, digest} = posted;
  const times = [
    ...court.confirmations.map((one) => one.arrived),
    ...(court.confirmations.length ? [] : [posted.arrived ?? NaN]),
  ];
  const earliest = Math.min(...times);
  const arrived = Number.isNaN(earliest) ? undefined : earliest;
  const voter = ballot && court.voters.ownerOf(ballot.twin);
  const reason = reasonAgainst(posted, {...court, voter, arrived});
  if (reason || !ballot || !voter || arrived === undefined || digest === undefined)
    return {item, reason: reason ?? 'unreadable', voter, arrived};
  return {item, voter, arrived, ballot, digest};
}

interface Case extends Court {
  readonly voter: string | undefined;
  readonly arrived: number | undefined;
}

/** What speaks against an item, whatever else its author has sent: the first that does. */
function reasonAgainst(
  {ballot, digest}: PostedBallot,
  {rules, voter, arrived = NaN, confirmations}: Case,
): NotCountedReason | undefined {
  if (confirmations.some((confirmation) => confirmation.digest !== digest)) return 'altered';
  if (!ballot) return 'unreadable';
  if (ballot.poll !== rules.iri) return 'other-poll';
  if (voter === undefined) return 'not-on-roll';
  if (arrived < (rules.opens ?? -Infinity)) return 'early';
  if (arrived >= (rules.closes ?? Infinity)) return 'late';
  if (!confirmations.length || Number.isNaN(arrived)) return 'unconfirmed';
  return isValid(ballot.marks, rules) ? undefined : 'invalid';
}

/** In a poll that nobody can vote in, no ballot is valid. */
function isValid(marks: Marks, rules: PollRules): boolean {
  const {method, options} = rules;
  if (!method || options.length > mostOptions) return false;
  const known = new Set(options.map(({iri}) => iri));
  const isMark = (value: number) => Number.isInteger(value) && value >= 0 && value <= highestMark;
  const areMarks = [...marks].every(([option, value]) => known.has(option) && isMark(value));
  return areMarks && countingMethods[method].isValid(marks, rules);
}
