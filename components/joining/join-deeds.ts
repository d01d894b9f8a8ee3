import type {Coop} from '../../vocab/kinds/coop/coop.js';
import {requestToJoin, requestToLeave, requestToStay} from '../../pods/joining/request.js';
import {failure, success, type Result} from '../../pods/problem.js';
import type {SignedIn} from '../../pods/session/session.js';
import type {Community} from '../data/community.js';
import type {JoiningDeed} from '../strings/joining/strings.js';
import {findJoiningStep, type JoiningStep} from './join-data.js';

/** Does what a button says, and tells how far the person is then. Safe to repeat: nothing is done twice. */
export async function perform(
  deed: JoiningDeed,
  community: Community,
  session: SignedIn,
  coop: Coop,
  step: JoiningStep,
): Promise<Result<JoiningStep>> {
  const {resources} = community;
  const {webId, fetch} = session;
  const joining = {resources, fetch, webId, coop, answered: step.status === 'refused' ? step.request : undefined};
  if (deed === 'ask') {
    const asked = await requestToJoin(joining);
    return asked.ok ? success({status: 'asked', home: asked.value}) : asked;
  }
  const {home} = step;
  if (!home) return failure('missing', {url: webId, detail: 'The coop lists no home for this member'});
  if (deed === 'stay') {
    const stayed = await requestToStay(joining, home);
    // A moderator's page may have seen the wish to leave meanwhile.
    return stayed.ok ? findJoiningStep(community, session, coop, true) : stayed;
  }
  const left = await requestToLeave(joining, home);
  return left.ok ? success({status: deed === 'leave' ? 'leaving' : 'none', home}) : left;
}
