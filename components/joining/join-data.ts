import type {Coop} from '../../vocab/kinds/coop/coop.js';
import {findStorage} from '../../pods/coop/storage.js';
import {requestToJoin} from '../../pods/joining/request.js';
import {readJoiningState, type JoiningState} from '../../pods/joining/state.js';
import {success, type Result} from '../../pods/problem.js';
import type {SignedIn} from '../../pods/session/session.js';
import type {Community} from '../data/community.js';

/** How far somebody is on the way into the coop. */
export type JoiningStep = JoiningState | {readonly status: 'member'};

/** Finds out whether the person is a member, has asked, or was refused. */
export async function findJoiningStep(community: Community, session: SignedIn, coop: Coop): Promise<Result<JoiningStep>> {
  const list = await community.membersListAddress();
  if (!list.ok) return list;
  const people = community.people(list.value, []);
  await people.load();
  const {rows, problem} = people.state;
  if (rows.some(({source}) => source === session.webId)) return success({status: 'member'});
  if (problem && !rows.length) return {ok: false, problem};
  const storage = await findStorage(community.resources, session.webId, session.fetch);
  if (!storage.ok) return storage;
  community.trust(storage.value);
  return readJoiningState(community.resources, session.webId, storage.value, coop);
}

/** Asks to join. Safe to repeat. */
export function askToJoin(community: Community, session: SignedIn, coop: Coop): Promise<Result<string>> {
  return requestToJoin({resources: community.resources, fetch: session.fetch, webId: session.webId, coop});
}
