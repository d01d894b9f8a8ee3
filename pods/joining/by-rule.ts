import {readRoll, type Roll} from '../members/roll.js';
import {success, type Problem, type Result} from '../problem.js';
import {acceptRequest, type MembershipDesk} from './decide.js';
import {readInvitations} from './invitations.js';
import {readJoinRequests, type JoinRequest, type JoinRequests} from './requests.js';

/** What was answered without asking anybody, and what waits for a moderator. */
export interface AnsweredByRule extends JoinRequests {
  /** Who has joined, or left, by this. */
  readonly answered: readonly JoinRequest[];
  /** Requests that asked for what was so already, as of a member who takes the wish to leave back. */
  readonly settled: readonly JoinRequest[];
  /** Requests that should have been answered, with the reason why they were not; they are among those that wait. */
  readonly failed: ReadonlyMap<JoinRequest, Problem>;
}

/**
 * Answers every request for which the coop's rule needs no moderator: who leaves, who is invited, whose wish is fulfilled already,
 * and, where whoever asks is admitted, everybody who has confirmed the request. Any moderator's page or program can do it, at any
 * time, twice as well as once.
 */
export async function answerByRule(
  desk: MembershipDesk,
  languages: readonly string[] = [],
): Promise<Result<AnsweredByRule>> {
  const read = await readJoinRequests(desk.resources, desk.fetch, desk.coop, languages);
  if (!read.ok) return read;
  const {requests} = read.value;
  if (!requests.length) return success({...read.value, answered: [], settled: [], failed: new Map()});
  const [invited, roll] = await Promise.all([
    readInvitations(desk),
    readRoll(desk.resources, desk.membersList, {fresh: true}),
  ]);
  const isExpected = ({webId}: JoinRequest) =>
    desk.coop.joiningPolicy === 'open' || (invited.ok && invited.value.has(webId));
  const isSettled = (request: JoinRequest) => roll.ok && isFulfilled(roll.value, request);
  const outcome = {answered: [] as JoinRequest[], settled: [] as JoinRequest[], failed: new Map<JoinRequest, Problem>()};
  for (const request of requests.filter(({isConfirmed}) => isConfirmed)) {
    const settled = isSettled(request);
    if (request.wish === 'join' && !settled && !isExpected(request)) continue;
    const decided = await acceptRequest(desk, request);
    if (decided.ok) outcome[settled ? 'settled' : 'answered'].push(request);
    else outcome.failed.set(request, decided.problem);
  }
  const done = new Set([...outcome.answered, ...outcome.settled]);
  return success({...read.value, ...outcome, requests: requests.filter((request) => !done.has(request))});
}

/** Whether the coop lists the person with this very home, or, for who wants to leave, not at all. */
function isFulfilled(roll: Roll, {webId, home, wish}: JoinRequest): boolean {
  const entry = roll.get(webId);
  return wish === 'join' ? entry !== undefined && entry.homes.includes(home) : entry === undefined;
}
