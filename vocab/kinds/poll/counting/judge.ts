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
  const words = new Map<string, Word>();
  for (const one of confirmations) words.set(one.item, agreed(words.get(one.item), one));
  const known = new Map<string, PostedBallot>();
  for (const one of items) known.set(one.url, asOne(known.get(one.url), one));
  const court = {rules, voters, options: new Set(rules.options.map(({iri}) => iri))};
  return Array.from(known.values(), (posted) => judge(posted, court, words.get(posted.url)));
}

/** What all tellers say of an item. */
interface Word {
  readonly arrived: number;
  /** Nothing if they have confirmed it as saying different things. */
  readonly digest: string | undefined;
}

function agreed(before: Word | undefined, word: Confirmation): Word {
  if (!before) return word;
  return {
    arrived: Math.min(before.arrived, word.arrived),
    digest: before.digest === word.digest ? word.digest : undefined,
  };
}

/** What is known of an item; if it is known in two ways, no more than that it is there. */
function asOne(before: PostedBallot | undefined, posted: PostedBallot): PostedBallot {
  if (!before) return posted;
  const arrived = Math.min(before.arrived ?? Infinity, posted.arrived ?? Infinity);
  return {
    ...(before.digest === posted.digest ? posted : {url: posted.url}),
    arrived: arrived === Infinity ? undefined : arrived,
  };
}

/** What all items are judged by. */
interface Court {
  readonly rules: PollRules;
  readonly voters: VoterIndex;
  /** IRIs of the poll's options. */
  readonly options: ReadonlySet<string>;
}

function judge(posted: PostedBallot, court: Court, word: Word | undefined): Judgement {
  const {url: item, ballot, digest} = posted;
  // Of what is confirmed, that time counts which the tellers were told then, whatever a server says since.
  const arrived = word ? word.arrived : posted.arrived;
  const voter = ballot && court.voters.ownerOf(ballot.twin);
  const reason = reasonAgainst(posted, {court, word, voter, arrived});
  if (reason || !ballot || voter === undefined || arrived === undefined || digest === undefined)
    return {item, reason: reason ?? 'unreadable', voter, arrived};
  return {item, voter, arrived, ballot, digest};
}

interface Case {
  readonly court: Court;
  readonly word: Word | undefined;
  readonly voter: string | undefined;
  readonly arrived: number | undefined;
}

/** What speaks against an item, whatever else its author has sent: the first that does. */
function reasonAgainst({ballot, digest}: PostedBallot, {court, word, voter, arrived}: Case): NotCountedReason | undefined {
  const {rules} = court;
  if (word && (word.digest === undefined || word.digest !== digest)) return 'altered';
  if (!ballot) return 'unreadable';
  if (ballot.poll !== rules.iri) return 'other-poll';
  if (voter === undefined) return 'not-on-roll';
  if (arrived === undefined) return 'unconfirmed';
  if (rules.opens !== undefined && arrived < rules.opens) return 'early';
  if (rules.closes !== undefined && arrived >= rules.closes) return 'late';
  if (!word) return 'unconfirmed';
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
