import type {Majority, Method, Verdict} from '../../../vocab/kinds/poll/rules.js';

/** What somebody can answer where the poll names no choices of its own. */
export type FixedAnswer = 'yes' | 'no' | 'abstain' | 'consent' | 'stand-aside' | 'objection';

/** Names of what a poll is and of what has come out: lists, ballots and results have them. */
export interface PollSettingsStrings {
  readonly methods: Readonly<Record<Method, string>>;
  /** Each fits after “Majority:”. */
  readonly majorities: Readonly<Record<Majority, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly answers: Readonly<Record<FixedAnswer, string>>;
}
