/** How people vote, and how their votes are counted. */
export type Method =
  'yes-no' | 'single-choice' | 'multiple-choice' | 'consent' | 'score' | 'dots' | 'schulze' | 'instant-runoff' | 'dates';

/**
 * How many votes something needs to be adopted. `plurality`: more than any other (of yes and no: more yes than no). `absolute`, `two-thirds`,
 * `three-quarters`: of the votes that were given for something, abstentions apart. `of-roll`: more than half of all who may vote.
 */
export type Majority = 'plurality' | 'absolute' | 'two-thirds' | 'three-quarters' | 'of-roll';

/** When the result can be seen. `after-voting` is the page's politeness alone; `at-close` is kept by rights, except from the tellers. */
export type ResultShown = 'live' | 'after-voting' | 'at-close';

/**
 * What has come out. `adopted`, `rejected`: of yes and no, of consent, and where a majority is asked for. `chosen`: of choices, one is first.
 * `tied`: several are. `no-quorum`: too few have voted. `no-votes`: nobody has, or nobody for anything.
 */
export type Verdict = 'adopted' | 'rejected' | 'chosen' | 'tied' | 'no-quorum' | 'no-votes';

/** Something to choose. */
export interface PollOption {
  /** Its identifier. */
  readonly iri: string;
  /** What it is called; those of yes and no, and of consent, have names in the reader's language instead. */
  readonly name?: string | undefined;
  /** Of a date: when it would begin and end; a day, or a day and an hour with its offset. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

/** The rules of a poll, which are fixed when it is opened: all that counting needs. */
export interface PollRules {
  /** The IRI that stands for the poll. */
  readonly iri: string;
  /** Missing if it is none that we know: then nothing is counted. */
  readonly method?: Method | undefined;
  /** In their order. */
  readonly options: readonly PollOption[];
  /** Milliseconds since 1970; without it, from the beginning. */
  readonly opens?: number | undefined;
  /** Votes that arrive at that moment or later are late. Milliseconds since 1970, in whole seconds: servers tell no more. */
  readonly closes?: number | undefined;
  /** Until when votes that came in time may still be confirmed. Milliseconds since 1970. */
  readonly confirmUntil?: number | undefined;
  /** Whether the last vote of a person counts, else the first. */
  readonly mayChange: boolean;
  /** Of several choices, how many at least and at most. */
  readonly fewest?: number | undefined;
  readonly most?: number | undefined;
  /** The highest score, or how many points there are to spread. */
  readonly points?: number | undefined;
  /** How many of those who may vote must have voted, in hundredths. */
  readonly quorum?: number | undefined;
  readonly majority: Majority;
}

/** More options than that are not read, and not taken: a poll with ten thousand of them is none. */
export const mostOptions = 100;

/** Points where a poll does not say how many: the highest score, and how many dots there are. */
const usualPoints = {score: 5, dots: 10};

/** The highest score that a ballot can give, or how many dots it can spread. */
export function pointsOf({method, points}: Pick<PollRules, 'method' | 'points'>): number {
  return points ?? usualPoints[method === 'dots' ? 'dots' : 'score'];
}

/** How many of those who may vote must do so for a quorum in hundredths. Of 41 people with a quorum of half of them, 21. */
export function quorumNeeded(quorum: number, rollSize: number): number {
  // Hundredths may have decimals, which computers do not hold exactly: 7 % of 100 people are not 8 of them.
  return Math.ceil(Number(((quorum * rollSize) / 100).toFixed(6)));
}
