import type {PollCount, TallyLine} from '../../../vocab/kinds/poll/count-types.js';
import type {Poll} from '../../../vocab/kinds/poll/poll.js';
import type {Verdict} from '../../../vocab/kinds/poll/rules.js';
import type {PollContext} from '../poll-context.js';

/** What a poll has come to, as it is shown: what was published, or what is counted here as long as nothing is. */
export interface ShownResult {
  readonly verdict: Verdict;
  /** Options that come first. */
  readonly winners: readonly string[];
  /** In the poll's order of options. */
  readonly lines: readonly TallyLine[];
  readonly ballots: number;
}

/** What is shown of a poll; nothing if it is neither published nor counted. */
export function resultOf(
  {poll, outcome}: Pick<PollContext, 'poll' | 'outcome'>,
  count?: PollCount,
): ShownResult | undefined {
  if (!outcome) return count && {...count.tally, ballots: count.counted.length};
  const {verdict, winners, ballots, totals} = outcome;
  const lines = poll.options.map(({iri: option}): TallyLine => {
    const published = totals.find((total) => total.option === option);
    const values = count?.tally.lines.find((line) => line.option === option)?.values ?? new Map<number, number>();
    return {option, rank: published?.rank ?? poll.options.length, total: published?.value ?? 0, values};
  });
  return {verdict, winners, ballots, lines};
}

/** Whether what was published is something else than what is counted here. */
export function differs({outcome}: Pick<PollContext, 'outcome'>, {tally, counted}: PollCount): boolean {
  if (!outcome) return false;
  const isSameTotal = ({option, total, rank}: TallyLine) =>
    outcome.totals.some((one) => one.option === option && one.value === total && one.rank === rank);
  return outcome.verdict !== tally.verdict || outcome.ballots !== counted.length || !tally.lines.every(isSameTotal);
}

/** Whether the result may be shown now, by the rules of the poll. */
export function isResultShown({poll, phase, hasVoted}: Pick<PollContext, 'poll' | 'phase' | 'hasVoted'>): boolean {
  if (phase === 'closed') return true;
  const rules: Readonly<Record<Poll['resultShown'], boolean>> = {
    live: true,
    'after-voting': phase === 'over' || hasVoted === true,
    'at-close': false,
  };
  return rules[poll.resultShown];
}
