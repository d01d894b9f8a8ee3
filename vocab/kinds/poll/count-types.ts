import type {Ballot} from '../ballot/ballot.js';
import type {PollRules, Verdict} from './rules.js';

/** Somebody who may vote, as the roll says. */
export interface Voter {
  /** WebID. */
  readonly agent: string;
  /** Containers in which nobody else can write. */
  readonly homes: readonly string[];
}

/** Something that lies in a box, as far as it could be read. */
export interface PostedBallot {
  /** Its address in the box. */
  readonly url: string;
  /** When the server took it: never what the sender claims. Milliseconds since 1970, in whole seconds. */
  readonly arrived?: number | undefined;
  /** Nothing if it is no ballot that can be read. */
  readonly ballot?: Ballot | undefined;
  /** SHA-256 of what it says (`ballotText`). */
  readonly digest?: string | undefined;
}

/** The tellers' word: they have found in the voter's own space what lies in the box. */
export interface Confirmation {
  /** Address of the item in the box. */
  readonly item: string;
  /** SHA-256 of what it said then. */
  readonly digest: string;
  /** When it had arrived, as the server said then. Milliseconds since 1970. */
  readonly arrived: number;
  /** Address of an earlier item of the same person: it tells how many people have voted, and not who. */
  readonly replaces?: string | undefined;
}

/**
 * Why something in the box is not counted. `unreadable`: it is no ballot, or says things in two ways. `other-poll`: it is about another one.
 * `not-on-roll`: no voter's space is where its twin is said to lie. `early`, `late`: by the time of the server. `unconfirmed`: it was not found in
 * the voter's own space, or not yet. `altered`: it says something else than when it was confirmed. `invalid`: it breaks the rules of the poll,
 * such as more points than there are. `replaced`: the same person has voted again. `repeated`: the same person had voted before, and votes cannot be
 * changed. `double`: the same ballot lies there twice.
 */
export type NotCountedReason =
  | 'unreadable'
  | 'other-poll'
  | 'not-on-roll'
  | 'early'
  | 'late'
  | 'unconfirmed'
  | 'altered'
  | 'invalid'
  | 'replaced'
  | 'repeated'
  | 'double';

/** A ballot that counts. */
export interface CountedBallot {
  readonly item: string;
  /** WebID. */
  readonly voter: string;
  readonly arrived: number;
  readonly ballot: Ballot;
  readonly digest: string;
}

/** Something in the box that does not count, and why. */
export interface NotCounted {
  readonly item: string;
  readonly reason: NotCountedReason;
  /** Whose it is, if that is known. */
  readonly voter?: string | undefined;
  readonly arrived?: number | undefined;
}

/** What one option has got. */
export interface TallyLine {
  /** IRI of the option. */
  readonly option: string;
  /** From 1 on; equal ones have the same. */
  readonly rank: number;
  /**
   * What decides: votes; points in all (score, dots); how many others it beats (Schulze); first choices in the last round in which it
   * was there (instant runoff); who can come, if need be too (dates).
   */
  readonly total: number;
  /** How many ballots give each value to it, by the value. */
  readonly values: ReadonlyMap<number, number>;
}

/** One round of an instant runoff. */
export interface RunoffRound {
  /** First choices of the options that are still there. */
  readonly votes: ReadonlyMap<string, number>;
  /** Ballots that name none of those that are left. */
  readonly exhausted: number;
  /** What leaves after this round; several if equal ones leave together. */
  readonly leaves: readonly string[];
}

/** What ballots come to, by the poll's method. */
export interface Tally {
  /** In the poll's order of options. */
  readonly lines: readonly TallyLine[];
  /** Options that come first: one, or several that are equal; none if nobody has voted for any. */
  readonly winners: readonly string[];
  readonly verdict: Verdict;
  /** Of an instant runoff. */
  readonly rounds?: readonly RunoffRound[] | undefined;
  /** Of Schulze's method: how many ballots prefer the option of the row to that of the column, in the order of options. */
  readonly pairs?: ReadonlyArray<readonly number[]> | undefined;
}

/** How many must have voted, and how many have. */
export interface Quorum {
  readonly needed: number;
  readonly isReached: boolean;
}

/** A poll counted. */
export interface PollCount {
  readonly counted: readonly CountedBallot[];
  readonly notCounted: readonly NotCounted[];
  /** How many may vote. */
  readonly rollSize: number;
  readonly quorum?: Quorum | undefined;
  readonly tally: Tally;
}

/** All that a count is made of. */
export interface CountInput {
  readonly rules: PollRules;
  readonly roll: readonly Voter[];
  /** What lies in the box. */
  readonly items: readonly PostedBallot[];
  readonly confirmations: readonly Confirmation[];
}
