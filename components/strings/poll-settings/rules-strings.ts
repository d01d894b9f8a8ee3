import type {Majority, Method, ResultShown} from '../../../vocab/kinds/poll/rules.js';

/**
 * What the rules of a poll do and do not promise, in plain sentences of at most twenty words. A ballot shows those of its poll, and whoever opens
 * one reads them before. Names of people come joined, as a list of the language; days and times come as they are written.
 */
export interface PollRulesStrings {
  /** How one votes. */
  readonly methods: Readonly<Record<Method, string>>;
  /** How it is counted. */
  readonly counting: Readonly<Record<Method, string>>;
  /** Of yes and no. */
  readonly majorities: Readonly<Record<Majority, string>>;
  /** Of choices. */
  readonly choiceMajorities: Readonly<Record<Majority, string>>;
  /** How many choices one may make. */
  readonly choices: (fewest: number, most: number) => string;
  /** The highest score. */
  readonly highestScore: (points: number) => string;
  /** Points to spread. */
  readonly pointsToSpread: (points: number) => string;
  /** @param percent of those who may vote. @param people how many these are, if that is known. */
  readonly quorum: (percent: number, people: number | undefined) => string;
  readonly roll: (people: number) => string;
  readonly opens: (date: string) => string;
  readonly closes: (date: string) => string;
  readonly confirmUntil: (date: string) => string;
  readonly mayChange: string;
  readonly mayNotChange: string;
  /** When the result is seen; for `at-close` with the names of the tellers. */
  readonly shown: Readonly<Record<ResultShown, (tellers: string) => string>>;
  readonly namesShown: string;
  readonly namesNotShown: string;
  readonly tellers: (tellers: string) => string;
  /** What an open vote cannot promise. */
  readonly keepers: string;
  /** The text of the link to Belenios. */
  readonly secret: string;
}
