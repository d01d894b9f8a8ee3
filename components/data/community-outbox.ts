import {awaitInLists} from '../../pods/lists/awaited.js';
import {outboxHint} from '../../pods/outbox/hint.js';
import {outboxNames} from '../../pods/outbox/names.js';
import {Outbox, type OutboxState} from '../../pods/outbox/outbox.js';
import {writeItem} from '../../pods/session/light/storage.js';
import {IndexedDbValues} from '../../pods/values.js';
import {browserOutbox} from './browser-outbox.js';
import type {Community} from './community.js';
import {openedOutbox} from './opened-outbox.js';

const open = new WeakMap<Community, Promise<Outbox>>();

/** The outbox of whoever is signed in, with what waits in it on screen; the same as long as that person is. */
export function outboxOf(community: Community): Promise<Outbox | undefined> {
  const {session} = community;
  if (session.status !== 'signed-in') return Promise.resolve(undefined);
  const outbox = open.get(community) ?? openOutbox(community, session.webId);
  open.set(community, outbox);
  return outbox;
}

async function openOutbox(community: Community, webId: string): Promise<Outbox> {
  const {resources} = community;
  const values = new IndexedDbValues(() => indexedDB, outboxNames.database);
  const outbox = new Outbox({webId, resources, values, session: () => community.session, environment: browserOutbox});
  outbox.subscribe((state) => writeItem(() => localStorage, outboxHint + webId, hintOf(state)));
  const unsubscribe = community.subscribe((session) => {
    if (session.status === 'signed-in' && session.webId === webId) void outbox.resume();
    else {
      // Nothing of one person's is shown to the next, nor sent in another's name.
      unsubscribe();
      open.delete(community);
      openedOutbox(community).set(undefined);
      outbox.stop();
      leaveLists();
    }
  });
  const leaveLists = awaitInLists(resources, outbox);
  await outbox.start();
  if (open.has(community)) openedOutbox(community).set(outbox);
  return outbox;
}

/** What is only on this page waits for nobody once it is closed. */
function hintOf({deeds, isOnPageOnly}: OutboxState): string | undefined {
  return deeds.length ? String(isOnPageOnly ? 0 : deeds.length) : undefined;
}
