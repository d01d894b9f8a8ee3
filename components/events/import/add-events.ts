import {SaveRequestEvent, ThingChangeEvent} from '../../data/saving-events.js';
import {addressOf, contributeWork, toldValues} from '../../data/thing-form/thing-work.js';
import {inParallel} from '../../../pods/in-parallel.js';
import type {Outbox} from '../../../pods/outbox/outbox.js';
import {eventToSave} from '../form/event-form-save.js';
import type {EventImport} from './event-import.js';
import {titleOf, type ImportRow} from './import-row.js';
import {subjectOf} from './imported-event.js';
import {nameOfImported} from './known-events.js';
import {sendDeed} from '../../data/send-deed.js';

/** Adds events of a file to the calendar, as the form does with one: each is written into the home, and the list is told. */
export async function addEvents(taking: EventImport, rows: readonly ImportRow[]): Promise<void> {
  const {form, session} = taking;
  const outbox = await form.community.outbox();
  if (!outbox || !session) {
    taking.problem = {kind: 'signed-out'};
    return;
  }
  await outbox.prepare('contribute');
  // A few at a time: what waits is written anew with each one that is added.
  await inParallel(rows, (row) => addEvent(taking, outbox, session.webId, row));
}

async function addEvent(taking: EventImport, outbox: Outbox, webId: string, row: ImportRow): Promise<void> {
  const {form, words, audience, host} = taking;
  const {content, place, languages} = form;
  const {kind} = content;
  const event = {...row.event, values: {...row.event.values, name: [titleOf(row) || words.untitled]}};
  const root = eventToSave(subjectOf(kind, event), {organizer: webId, box: undefined});
  const values = toldValues(kind, root);
  if (!host.dispatchEvent(new SaveRequestEvent(undefined, values))) return;
  const name = await nameOfImported(place.home, event.uid);
  const work = contributeWork({kind, root, languages, pictures: undefined}, {...place, name}, audience);
  await sendDeed(outbox, work, titleOf(row), (fate) => {
    taking.take(row, fate);
    if (fate.is === 'added') host.dispatchEvent(new ThingChangeEvent(addressOf(work), values, fate.isAnnounced));
  });
}
