import type {SignedIn} from '../../pods/session/session.js';
import type {Community} from '../data/community.js';
import type {Told} from './member-form-view.js';
import {findPeopleList} from './people-source.js';

/** Lets the coop's directory know that a profile has changed. @returns what has come of it. */
export async function tellDirectory(
  community: Community,
  session: SignedIn | undefined,
  languages: readonly string[],
): Promise<Told> {
  // The session can end while the profile is being saved.
  if (!session) return 'not-announced';
  const list = await findPeopleList(community, undefined, languages);
  await (list.ok ? list.value.load() : undefined);
  if (!list.ok || list.value.state.status !== 'success') return 'not-announced';
  if (!list.value.state.rows.some(({source}) => source === session.webId)) return 'not-member';
  await list.value.update(session.webId);
  const {announceProfile} = await import('./save-profile.js');
  const announced = await announceProfile(community, session);
  return announced.ok ? 'listed' : 'not-announced';
}
