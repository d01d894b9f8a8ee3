import {isModerator} from '../../pods/coop/moderators.js';
import type {Community} from '../data/community.js';

/**
 * Keeps the coop's list of members, if whoever is signed in is a moderator: answers requests for which the coop's rule needs nobody,
 * and turns what members have announced into rows. One tab does it, quietly: nothing on the page waits for it, and a failure
 * is somebody else's next time. For everybody else, no more is loaded than what finds out that they are none.
 * @returns whether the list has changed.
 */
export async function tidyInBackground(community: Community, list: string): Promise<boolean> {
  const {session, resources} = community;
  if (session.status !== 'signed-in') return false;
  const coop = await community.coop([]);
  const mayTidy = coop.ok ? await isModerator(resources, coop.value, session.webId) : coop;
  if (!coop.ok || !mayTidy.ok || !mayTidy.value) return false;
  const {keepMembersList} = await import('./keep-members-list.js');
  return inOneTab(`coop:tidy:${list}`, () => keepMembersList(resources, session, coop.value, list));
}

/** Two tabs would do no harm, only the same work twice; a browser without locks does just that. */
async function inOneTab(name: string, work: () => Promise<boolean>): Promise<boolean> {
  if (!('locks' in navigator)) return work();
  return navigator.locks.request(name, {ifAvailable: true}, (lock) => (lock ? work() : false));
}
