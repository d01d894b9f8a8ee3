import {inParallel} from '../../../../pods/in-parallel.js';
import type {Outbox} from '../../../../pods/outbox/outbox.js';
import {randomName} from '../../../../pods/random.js';
import {SaveRequestEvent, ThingChangeEvent} from '../../../data/saving-events.js';
import {sendDeed} from '../../../data/send-deed.js';
import {addressOf, contributeWork, toldValues} from '../../../data/thing-form/thing-work.js';
import {today} from '../../../data/today.js';
import {subjectOf, type ImportRow} from './import-row.js';
import type {PlacesImport} from './places-import.js';

/** Adds places of a file to the list, as the form does with one: each is written into the home, and the list is told. */
export async function addPlaces(taking: PlacesImport, rows: readonly ImportRow[]): Promise<void> {
  const outbox = await taking.form.community.outbox();
  if (!outbox || !taking.session) {
    taking.problem = {kind: 'signed-out'};
    return;
  }
  await outbox.prepare('contribute');
  // A few at a time: what waits is written anew with each one that is added.
  await inParallel(rows, (row) => addPlace(taking, outbox, row));
}

async function addPlace(taking: PlacesImport, outbox: Outbox, row: ImportRow): Promise<void> {
  const {content, place, languages, host} = taking.form;
  const {kind} = content;
  const root = subjectOf(content, {...row.values, confirmedOn: [today()]});
  const values = toldValues(kind, root);
  if (!host.dispatchEvent(new SaveRequestEvent(undefined, values))) return;
  const work = contributeWork({kind, root, languages, pictures: undefined}, {...place, name: randomName()}, taking.audience);
  await sendDeed(outbox, work, row.values['name']?.[0], (fate) => {
    taking.take(row, fate);
    if (fate.is === 'added') host.dispatchEvent(new ThingChangeEvent(addressOf(work), values, fate.isAnnounced));
  });
}
