import type {Outcome} from '../../vocab/kinds/outcome/outcome.js';
import type {Poll} from '../../vocab/kinds/poll/poll.js';
import {readPollRoll, type PollRoll} from '../../pods/polls/poll-roll.js';
import {readOutcome} from '../../pods/polls/read-outcome.js';
import {readTurnout} from '../../pods/polls/receipts.js';
import type {Result} from '../../pods/problem.js';
import type {Community} from '../data/community.js';

/** What stands beside a poll, as far as it can be read. */
export interface AroundPoll {
  readonly outcome: Outcome | undefined;
  readonly roll: PollRoll | undefined;
  /** How many have voted; missing where the count says that. */
  readonly voted: number | undefined;
  /** What people are called; missing where nobody is named at once. */
  readonly names: ReadonlyMap<string, string> | undefined;
}

/** What is read, and for whom. */
export interface Around {
  readonly fresh: boolean;
  readonly languages: readonly string[];
  /** Whether the votes are counted on the page. */
  readonly isCounted: boolean;
}

/** How far a reader's clock can be off, in milliseconds: with one that is further off, nobody can sign in. */
const offAtMost = 3_600_000;

/** Reads what has come of a poll, who may vote, how many have, and what people are called. */
export async function readAround(
  community: Community,
  poll: Poll,
  {fresh, languages, isCounted}: Around,
): Promise<AroundPoll> {
  const {resources} = community;
  const reading = {
    outcome: mayBeClosed(poll) ? readOutcome(resources, poll, {fresh, languages}).then(known) : Promise.resolve(undefined),
    roll: readPollRoll(resources, poll, {fresh}).then(known),
  };
  const readVoted = () => readTurnout(resources, poll, {fresh}).then(known);
  const [outcome, roll, voted, names] = await Promise.all([
    reading.outcome,
    reading.roll,
    // Nothing is counted without knowing who may vote.
    isCounted ? reading.roll.then((read) => (read ? undefined : readVoted())) : readVoted(),
    reading.outcome.then((read) => (namesSomebody(poll, read) ? readNames(community, languages) : undefined)),
  ]);
  trustHomes(community, roll);
  return {outcome, roll, voted, names};
}

/** What members are called. */
export async function readNames(community: Community, languages: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const {readMemberNames} = await import('../data/reference-names.js');
  return readMemberNames(community, languages);
}

/** Nobody can close a poll before its time: until then, there is nothing to ask for. */
function mayBeClosed({closes}: Poll): boolean {
  return closes === undefined || Date.now() > closes - offAtMost;
}

/** Whether the page says somebody's name before it is asked to. */
function namesSomebody({namesShown, resultShown}: Poll, outcome: Outcome | undefined): boolean {
  return namesShown || resultShown === 'at-close' || outcome?.closedBy !== undefined;
}

/** Moderators have written these homes onto the roll: their hosts may see the reader's credentials, when somebody counts again or confirms. */
function trustHomes(community: Community, roll: PollRoll | undefined): void {
  for (const {homes} of roll?.voters ?? []) for (const home of homes) community.trust(home);
}

function known<Value>(result: Result<Value>): Value | undefined {
  return result.ok ? result.value : undefined;
}
