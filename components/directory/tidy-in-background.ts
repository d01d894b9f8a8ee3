import {memberRows} from '../../pods/coop/admit.js';
import {isModerator} from '../../pods/coop/moderators.js';
import {tidyList} from '../../pods/lists/tidy.js';
import type {Community} from '../data/community.js';

/**
 * Turns what members have announced into rows of the coop's list, if whoever is signed in keeps that list. One tab does it,
 * quietly: nothing on the page waits for it, and a failure is somebody else's next time.
 * @returns whether the list has changed.
 */
export async function tidyInBackground(community: Community, list: string): Promise<boolean> {
  const {session, resources} = community;
  if (session.status !== 'signed-in') return false;
  const coop = await community.coop([]);
  const mayTidy = coop.ok ? await isModerator(resources, coop.value, session.webId) : coop;
  if (!mayTidy.ok || !mayTidy.value) return false;
  return inOneTab(`coop:tidy:${list}`, async () => {
    const tidied = await tidyList({resources, fetch: session.fetch, list, shape: memberRows, now: new Date()});
    return tidied.ok && tidied.value.rows + tidied.value.announcements > 0;
  });
}

/** Two tabs would do no harm, only the same work twice; a browser without locks does just that. */
async function inOneTab(name: string, work: () => Promise<boolean>): Promise<boolean> {
  if (!('locks' in navigator)) return work();
  return navigator.locks.request(name, {ifAvailable: true}, (lock) => (lock ? work() : false));
}
