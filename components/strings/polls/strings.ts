import type {PollPhase} from '../../../pods/polls/phase.js';

/** The texts of a list of polls. */
export interface PollsStrings {
  /** What the list is called, for screen readers. */
  readonly list: string;
  readonly search: string;
  readonly count: (count: number) => string;
  /** Headings over the polls that stand there. */
  readonly phases: Readonly<Record<PollPhase, string>>;
  /** Heading over those of which nothing can be told yet. */
  readonly others: string;
  /** What is said of one that stands there; `date` is when it opens, or closes. */
  readonly moments: Readonly<Record<PollPhase, (date: string) => string>>;
  readonly result: (verdict: string) => string;
  /** Beside a poll in which the reader has voted. */
  readonly voted: string;
  readonly noSummary: string;
  readonly empty: string;
  readonly nothingFound: (query: string) => string;
  readonly clearSearch: string;
  readonly printed: (query: string, left: number) => string;
  readonly failed: (host: string) => string;
  readonly maybeOld: string;
  readonly more: (count: number) => string;
  readonly readMore: string;
  readonly unnamed: string;
  readonly signInFirst: string;
  readonly membersOnly: string;
  /** Said where the coop has no place for votes. */
  readonly noPlace: string;
}
