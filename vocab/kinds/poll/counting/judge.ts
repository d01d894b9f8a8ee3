import {highestMark, type Ballot} from '../../ballot/ballot.js';
import type {Confirmation, CountInput, NotCountedReason, PostedBallot} from '../count-types.js';
import {mostOptions, type PollRules} from '../rules.js';
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
  const court = {rules, voters, options: new Set(rules.options.map(({iri}) => iri))};
  return [...groupBy(items, ({url}) => url).values()].map((same) =>
    judge(asOne(same), court, confirmed.get(same[0]!.url) ?? []),
  );
}

/** What belongs together by a key, in the order in which it comes. */
export function groupBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
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
  const [first] = same;
  if (same.length === 1) return first!;
  const isSame = same.every(({digest}) => digest === first!.digest);
  return {...(isSame ? first! : {url: first!.url}), arrived: earliest(same)};
}

function earliest(times: ReadonlyArray<Pick<PostedBallot, 'arrived'>>): number | undefined {
  return times.reduce<number | undefined>(
    (first, {arrived}) => (arrived === undefined || (first !== undefined && first <= arrived) ? first : arrived),
    undefined,
  );
}

/** What all items are judged by. */
interface Court {
  readonly rules: PollRules;
  readonly voters: VoterIndex;
  /** IRIs of the poll's options. */
  readonly options: ReadonlySet<string>;
}

function judge(posted: PostedBallot, court: Court, confirmations: readonly Confirmation[]): Judgement {
  const {url: item, ballot, digest} = posted;
  // Of what is confirmed, that time counts which the tellers were told then, whatever a server says since.
  const arrived = confirmations.length ? earliest(confirmations) : posted.arrived;
  const voter = ballot && court.voters.ownerOf(ballot.twin);
  const reason = reasonAgainst(posted, {court, confirmations, voter, arrived});
  if (reason || !ballot || voter === undefined || arrived === undefined || digest === undefined)
    return {item, reason: reason ?? 'unreadable', voter, arrived};
  return {item, voter, arrived, ballot, digest};
}

interface Case {
  readonly court: Court;
  readonly confirmations: readonly Confirmation[];
  readonly voter: string | undefined;
  readonly arrived: number | undefined;
}

/** What speaks against an item, whatever else its author has sent: the first that does. */
function reasonAgainst(
  {ballot, digest}: PostedBallot,
  {court, confirmations, voter, arrived}: Case,
): NotCountedReason | undefined {
  const {rules} = court;
  if (confirmations.some((confirmation) => confirmation.digest !== digest)) return 'altered';
  if (!ballot) return 'unreadable';
  if (ballot.poll !== rules.iri) return 'other-poll';
  if (voter === undefined) return 'not-on-roll';
  if (arrived === undefined) return 'unconfirmed';
  if (rules.opens !== undefined && arrived < rules.opens) return 'early';
  if (rules.closes !== undefined && arrived >= rules.closes) return 'late';
  if (!confirmations.length) return 'unconfirmed';
  return isValid(ballot.marks, court) ? undefined : 'invalid';
}

/** In a poll that nobody can vote in, no ballot is valid. */
function isValid(marks: Marks, {rules, options}: Court): boolean {
  const {method} = rules;
  if (!method || options.size > mostOptions) return false;
  for (const [option, value] of marks)
    if (!options.has(option) || !Number.isInteger(value) || value < 0 || value > highestMark) return false;
  return countingMethods[method].isValid(marks, rules);
}
