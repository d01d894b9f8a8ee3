import type {Coop} from '../../vocab/kinds/coop/coop.js';
import {isModerator} from '../../pods/coop/moderators.js';
import type {Resources} from '../../pods/documents/resources.js';
import type {SignedIn} from '../../pods/session/session.js';
import type {Community} from './community.js';

/** A moderator's part of keeping one list. @returns whether the list has changed. */
export type KeepList = (resources: Resources, session: SignedIn, coop: Coop, list: string) => Promise<boolean>;

/**
 * Keeps one of the coop's lists, if whoever is signed in is a moderator. One tab does it, quietly: nothing on the page waits for it, and
 * a failure is somebody else's next time. For everybody else, no more is loaded than what finds out that they are none.
 * @param load gives what keeps a list of this kind.
 * @returns whether the list has changed.
 */
export async function tidyInBackground(community: Community, list: string, load: () => Promise<KeepList>): Promise<boolean> {
  const {session, resources} = community;
  if (session.status !== 'signed-in') return false;
  const coop = await community.coop([]);
  const mayTidy = coop.ok ? await isModerator(resources, coop.value, session.webId) : coop;
  if (!coop.ok || !mayTidy.ok || !mayTidy.value) return false;
  const keep = await load();
  return inOneTab(`coop:tidy:${list}`, () => keep(resources, session, coop.value, list));
}

/** Two tabs would do no harm, only the same work twice; a browser without locks does just that. */
async function inOneTab(name: string, work: () => Promise<boolean>): Promise<boolean> {
  if (!('locks' in navigator)) return work();
  return navigator.locks.request(name, {ifAvailable: true}, (lock) => (lock ? work() : false));
}
