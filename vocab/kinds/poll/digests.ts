import type {PostedBallot} from './count-types.js';
import type {Poll} from './poll.js';
import type {PollRules} from './rules.js';

/** What can be told of an item without saying what it holds. */
export interface BoxEntry {
  readonly item: string;
  /** Missing if it is no ballot that can be read. */
  readonly digest?: string | undefined;
  /** Milliseconds since 1970; missing if the server does not say. */
  readonly arrived?: number | undefined;
}

/** An item as an entry of {@link boxDigestText}. */
export function entryOf({url, digest, arrived}: PostedBallot): BoxEntry {
  return {item: url, digest, arrived};
}

/**
 * All that lies in a box as a text, the same in whatever order it was read: what the box's digest is made of. Digests of ballots have 128 random bits
 * each in them, so that nobody finds out by trying who has voted what.
 */
export function boxDigestText(entries: Iterable<BoxEntry>): string {
  const lines = Array.from(entries, ({item, digest, arrived}) => `${item} ${digest ?? '-'} ${secondsOf(arrived) ?? '-'}`);
  return lines.sort().join('\n');
}

/** Rules, and what else of a poll would change what people have voted on. */
export type DecidingRules = PollRules &
  Partial<Pick<Poll, 'question' | 'summary' | 'resultShown' | 'namesShown' | 'rollDigest' | 'tellers'>>;

/**
 * The rules of a poll as a text that is the same however they were written: what the digest in a ballot is made of, so that it shows if somebody
 * changes them after people have voted. Read the poll without languages for that, so that options are called the same for all.
 */
export function rulesText(poll: DecidingRules): string {
  const line = (name: string, ...values: ReadonlyArray<string | number | boolean | undefined>) =>
    values.every((value) => value === undefined) ? [] : [JSON.stringify([name, ...values.map((value) => value ?? null)])];
  return [
    ...line('poll', poll.iri),
    ...line('question', poll.question),
    ...line('summary', poll.summary),
    ...line('method', poll.method),
    ...poll.options.flatMap(({iri, name, start, end}) => line('option', iri, name, start, end)),
    ...line('opens', secondsOf(poll.opens)),
    ...line('closes', secondsOf(poll.closes)),
    ...line('confirmUntil', secondsOf(poll.confirmUntil)),
    ...line('mayChange', poll.mayChange),
    ...line('fewest', poll.fewest),
    ...line('most', poll.most),
    ...line('points', poll.points),
    ...line('quorum', poll.quorum),
    ...line('majority', poll.majority),
    ...line('resultShown', poll.resultShown),
    ...line('namesShown', poll.namesShown),
    ...line('roll', poll.rollDigest),
    ...[...(poll.tellers ?? [])].sort().flatMap((teller) => line('teller', teller)),
  ].join('\n');
}

/** Servers tell whole seconds. */
function secondsOf(time: number | undefined): number | undefined {
  return time === undefined ? undefined : Math.floor(time / 1000);
}
