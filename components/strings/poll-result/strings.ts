import type {NotCountedReason} from '../../../vocab/kinds/poll/count-types.js';
import type {Method} from '../../../vocab/kinds/poll/rules.js';

/** The texts for what a poll has come to. Sentences of at most twenty words; dates and names come as they are written. */
export interface ResultStrings {
  readonly title: string;
  readonly soFar: string;
  /** What is shown may still change. */
  readonly provisional: string;
  readonly notClosed: string;
  /** Why there is no result to see. */
  readonly hidden: string;
  readonly afterVoting: string;
  readonly unread: string;
  /** What was published and what is counted here are two things. */
  readonly differs: string;
  /** Only what was published can be shown. */
  readonly publishedOnly: string;
  readonly counted: (count: number) => string;
  readonly unconfirmed: (count: number) => string;
  /** What has come out. */
  readonly adopted: string;
  readonly rejected: string;
  readonly yesNo: (yes: number, no: number, abstained: number) => string;
  readonly nobodyObjects: string;
  readonly objections: (count: number) => string;
  readonly nobodyConsents: string;
  /** @param got what decides, as {@link got} says it. */
  readonly chosen: (option: string, got: string) => string;
  /** The same as long as the poll is not closed. */
  readonly ahead: (option: string, got: string) => string;
  readonly noMajority: (option: string, got: string) => string;
  readonly tied: (options: string) => string;
  readonly noQuorum: (voted: number, needed: number | undefined) => string;
  /** As long as the poll is not closed. */
  readonly quorumSoFar: (voted: number, needed: number) => string;
  readonly noVote: string;
  readonly noVotes: string;
  /** What an answer has got, by the method. */
  readonly got: Readonly<Record<Method, (total: number) => string>>;
  /** The table. */
  readonly caption: string;
  readonly answer: string;
  /** Heading of the column with what decides. */
  readonly totals: Readonly<Record<Method, string>>;
  readonly place: string;
  readonly yes: string;
  readonly ifNeedBe: string;
  readonly no: string;
  /** Rounds of an instant runoff. */
  readonly rounds: string;
  readonly round: (number: number) => string;
  readonly leaves: (options: string) => string;
  readonly exhausted: (count: number) => string;
  /** Pairs of Schulze's method. */
  readonly pairs: string;
  readonly pairsCaption: string;
  readonly reasons: string;
  readonly names: string;
  readonly person: string;
  readonly vote: string;
  readonly notCounted: (count: number) => string;
  readonly why: string;
  readonly howMany: string;
  readonly reasonsNotCounted: Readonly<Record<NotCountedReason, string>>;
  /** What was decided. */
  readonly decision: string;
  readonly reviewOn: (date: string) => string;
  readonly closedBy: (name: string) => string;
  readonly save: string;
  readonly print: string;
}
