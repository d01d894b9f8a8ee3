/**
 * What a page needs once it is shown, or once a server cannot be reached: what keeps it up to date, what tells it of the person's other tabs,
 * and the copies on the device.
 * Loaded later than all that draws.
 */
import {KeptCopies} from '../../pods/documents/kept/copies.js';
import {IndexedDbCopies} from '../../pods/documents/kept/indexed-db-copies.js';
import type {KeptDocument} from '../../pods/documents/resources.js';
import {attend} from '../../pods/live/attend.js';
import {Live} from '../../pods/live/live.js';
import {holderOf, isDecided} from '../../pods/session/session.js';
import {browserLive} from './browser-live.js';
import type {Community} from './community.js';
import {watchOutbox} from './watch-outbox.js';

/** One for all communities of the page. */
const copies = new KeptCopies(
  new IndexedDbCopies(
    () => indexedDB,
    () => Date.now(),
  ),
);

/** The last good copy of a document that a community cannot reach, once it is known whose. */
export async function rescue(community: Community, url: string): Promise<KeptDocument | undefined> {
  await decided(community);
  return copies.find(url, () => holderOf(community.session));
}

function decided(community: Community): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isDecided(community.session)) return;
      undo();
      resolve();
    };
    const undo = community.subscribe(look);
    look();
  });
}

/** Keeps what a community shows up to date from now on, and keeps copies of it. */
export function attendTo(community: Community): void {
  const {resources} = community;
  const session = () => community.session;
  const live = new Live({resources, environment: browserLive, session});
  // Tags that stand alone know nothing of who is signed in, and have no say in it.
  community.subscribe(attend(resources, session, community.src === null ? {live} : {live, copies}));
  watchOutbox(community);
}
