import {success, type Problem, type Result} from '../problem.js';
import {acceptRequest, type MembershipDesk} from './decide.js';
import {readInvitations} from './invitations.js';
import {readJoinRequests, type JoinRequest, type JoinRequests} from './requests.js';

/** What was answered without asking anybody, and what waits for a moderator. */
export interface AnsweredByRule extends JoinRequests {
  readonly answered: readonly JoinRequest[];
  /** Requests that should have been answered, with the reason why they were not; they are among those that wait. */
  readonly failed: ReadonlyMap<JoinRequest, Problem>;
}

/**
 * Answers every request for which the coop's rule needs no moderator: who leaves, who is invited, and, where whoever asks is admitted,
 * everybody who has confirmed the request. Any moderator's page or program can do it, at any time, twice as well as once.
 */
export async function answerByRule(
  desk: MembershipDesk,
  languages: readonly string[] = [],
): Promise<Result<AnsweredByRule>> {
  const read = await readJoinRequests(desk.resources, desk.fetch, desk.coop, languages);
  if (!read.ok) return read;
  const {requests, rubbish} = read.value;
  const invited = requests.length ? await readInvitations(desk) : success(new Set<string>());
  const isFree = ({wish, webId, isConfirmed}: JoinRequest) =>
    isConfirmed && (wish === 'leave' || desk.coop.joiningPolicy === 'open' || (invited.ok && invited.value.has(webId)));
  const answered: JoinRequest[] = [];
  const failed = new Map<JoinRequest, Problem>();
  for (const request of requests.filter(isFree)) {
    const decided = await acceptRequest(desk, request);
    if (decided.ok) answered.push(request);
    else failed.set(request, decided.problem);
  }
  return success({requests: requests.filter((request) => !answered.includes(request)), rubbish, answered, failed});
}
