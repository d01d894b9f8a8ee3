import {mostOptions, type Majority, type Method, type ResultShown} from '../../vocab/kinds/poll/rules.js';

/** What there is to choose from. */
export interface DraftOption {
  readonly name?: string | undefined;
  /** Of a date: a day, or a day and an hour with its offset. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

/** A poll as a moderator wants to open it. Times in milliseconds since 1970. */
export interface PollDraft {
  readonly question: string;
  readonly summary?: string | undefined;
  readonly method: Method;
  /** None for yes and no, and for consent: those are the same everywhere. */
  readonly options: readonly DraftOption[];
  readonly opens?: number | undefined;
  readonly closes: number;
  readonly confirmUntil?: number | undefined;
  readonly mayChange: boolean;
  readonly resultShown: ResultShown;
  readonly namesShown: boolean;
  readonly fewest?: number | undefined;
  readonly most?: number | undefined;
  readonly points?: number | undefined;
  readonly quorum?: number | undefined;
  readonly majority: Majority;
  readonly timeZone?: string | undefined;
}

/** Why a draft is no poll that anybody could vote in. */
export type DraftMistake = 'no-question' | 'no-choice' | 'same-choices' | 'too-many-choices' | 'bad-times' | 'bad-numbers';

/** The first thing that is wrong with a draft: what a form finds first, so that nothing else opens such a poll. */
export function mistakeInDraft(draft: PollDraft): DraftMistake | undefined {
  const {question, method, options, opens, closes, confirmUntil, points, quorum, fewest, most} = draft;
  if (!question.trim()) return 'no-question';
  if (options.length > mostOptions) return 'too-many-choices';
  const isFixed = method === 'yes-no' || method === 'consent';
  const names = options.map(({name = '', start = '', end = ''}) => [name.trim(), start, end].join(' ').trim());
  if (!isFixed && (names.length < 2 || names.includes(''))) return 'no-choice';
  if (new Set(names).size < names.length) return 'same-choices';
  if (!Number.isFinite(closes) || (opens !== undefined && !(opens < closes))) return 'bad-times';
  if (confirmUntil !== undefined && !(confirmUntil >= closes)) return 'bad-times';
  const isPointed = method === 'score' || method === 'dots';
  if (isPointed && !(Number.isInteger(points) && points! >= 1 && points! <= 100)) return 'bad-numbers';
  if (quorum !== undefined && !(quorum >= 0 && quorum <= 100)) return 'bad-numbers';
  return (fewest ?? 0) > (most ?? Infinity) || (fewest ?? 0) > options.length ? 'bad-numbers' : undefined;
}
