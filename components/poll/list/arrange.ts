import type {Poll} from '../../../vocab/kinds/poll/poll.js';
import {matches} from '../../../vocab/text/fold.js';
import type {Row} from '../../../pods/lists/row.js';
import {phaseOf, type PollPhase} from '../../../pods/polls/phase.js';

/** One poll of a list, with where it stands; nothing is told of what cannot be read. */
export interface PollRow extends Row<Poll> {
  readonly phase?: PollPhase | undefined;
}

/** In the order in which they are shown: what one can do something about comes first. */
const phases: readonly (PollPhase | undefined)[] = ['open', 'soon', 'over', 'closed', undefined];

/**
 * The polls that fit what is searched for, by where they stand: of the open ones the next to close first, of those to come the next to open,
 * of the others the latest.
 * @param now milliseconds since 1970.
 */
export function arrangePolls(rows: readonly Row<Poll>[], query: string, now: number): readonly PollRow[] {
  const found = query ? rows.filter(({thing}) => thing && matches(query, [thing.question])) : rows;
  return found
    .map((row) => withPhase(row, now))
    .sort((one, other) => phases.indexOf(one.phase) - phases.indexOf(other.phase) || order(one, other));
}

/** What a row tells is read when it is asked for: it is taken one by one. */
function withPhase({source, status, label, thing, problem, isPending}: Row<Poll>, now: number): PollRow {
  const phase = thing && phaseOf(thing, thing.verdict !== undefined, now);
  return {source, status, label, thing, problem, isPending, phase};
}

/** When the next of them opens or closes; nothing if none does any more. */
export function nextTurn(rows: readonly Row<Poll>[], now: number): number | undefined {
  const turns = rows.flatMap(({thing}) => [thing?.opens ?? now, thing?.closes ?? now]);
  const next = Math.min(...turns.filter((time) => time > now));
  return Number.isFinite(next) ? next : undefined;
}

/** The moment that is said of a poll that stands there. */
export function momentOf({opens, closes}: Poll, phase: PollPhase): number | undefined {
  return phase === 'soon' ? opens : closes;
}

function order(one: PollRow, other: PollRow): number {
  const [first = 0, second = 0] = [one, other].map(({thing, phase}) => (thing && phase && momentOf(thing, phase)) ?? 0);
  return one.phase === 'open' || one.phase === 'soon' ? first - second : second - first;
}

/** Polls that stand at the same point. */
export interface PollSection {
  readonly phase: PollPhase | undefined;
  readonly rows: readonly PollRow[];
}

/** Puts rows that come in order under the point where they stand. */
export function byPhase(rows: readonly PollRow[]): readonly PollSection[] {
  return phases.flatMap((phase) => {
    const those = rows.filter((row) => row.phase === phase);
    return those.length ? [{phase, rows: those}] : [];
  });
}
