import {outboxNames} from '../../pods/outbox/names.js';
import {Outbox} from '../../pods/outbox/outbox.js';
import {IndexedDbValues} from '../../pods/values.js';
import {browserOutbox} from './browser-outbox.js';
import type {Community} from './community.js';
import {noteWaiting} from './outbox-hint.js';

/** Opens a person's outbox on this device, shows what waits in it, and goes on sending it. */
export async function openOutbox(community: Community, webId: string): Promise<Outbox> {
  const {resources} = community;
  const values = new IndexedDbValues(() => indexedDB, outboxNames.database);
  const outbox = new Outbox({webId, resources, values, session: () => community.session, environment: browserOutbox});
  outbox.subscribe(({deeds}) => noteWaiting(webId, deeds.length > 0));
  await outbox.start();
  return outbox;
}
