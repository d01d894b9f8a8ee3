import type {Outcome} from '../../vocab/kinds/outcome/outcome.js';
import type {Poll} from '../../vocab/kinds/poll/poll.js';
import {readPollRoll, type PollRoll} from '../../pods/polls/poll-roll.js';
import {readOutcome} from '../../pods/polls/read-outcome.js';
import {readTurnout} from '../../pods/polls/receipts.js';
import type {Result} from '../../pods/problem.js';
import type {Community} from '../data/community.js';
import {readMemberNames} from '../data/reference-names.js';

/** What stands beside a poll, as far as it can be read. */
export interface AroundPoll {
  readonly outcome: Outcome | undefined;
  readonly roll: PollRoll | undefined;
  /** How many have voted. */
  readonly voted: number | undefined;
  readonly names: ReadonlyMap<string, string>;
}

/** Reads what has come of a poll, who may vote, how many have, and what people are called. */
export async function readAround(
  community: Community,
  poll: Poll,
  {fresh, languages}: {readonly fresh: boolean; readonly languages: readonly string[]},
): Promise<AroundPoll> {
  const {resources} = community;
  const [outcome, roll, voted, names] = await Promise.all([
    readOutcome(resources, poll, {fresh, languages}),
    readPollRoll(resources, poll, {fresh}),
    readTurnout(resources, poll, {fresh}),
    readMemberNames(community, languages),
  ]);
  trustHomes(community, known(roll));
  return {outcome: known(outcome), roll: known(roll), voted: known(voted), names};
}

/** Moderators have written these homes onto the roll: their hosts may see the reader's credentials, when somebody counts again or confirms. */
function trustHomes(community: Community, roll: PollRoll | undefined): void {
  for (const {homes} of roll?.voters ?? []) for (const home of homes) community.trust(home);
}

function known<Value>(result: Result<Value>): Value | undefined {
  return result.ok ? result.value : undefined;
}
