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
import {webIdOf} from '../../pods/session/session.js';
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

/** The last good copy of a document that a community cannot reach. */
export function rescue(community: Community, url: string): Promise<KeptDocument | undefined> {
  return copies.find(url, () => webIdOf(community.session));
}

/** Keeps what a community shows up to date from now on, and keeps copies of it. */
export function attendTo(community: Community): void {
  const {resources} = community;
  // Tags that stand alone know nothing of who is signed in, and have no say in it.
  const session = () => (community.src === null ? ({status: 'unknown'} as const) : community.session);
  const live = new Live({resources, environment: browserLive, session});
  community.subscribe(attend(resources, session, {live, copies}));
  watchOutbox(community);
}
