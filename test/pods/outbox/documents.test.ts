import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Device} from '../../support/outbox/device.js';
import {openKitchen} from '../../support/outbox/recipe.js';

/** Sends an edit of a recipe with a document beside it. */
async function sendWith(type: string, size: number) {
  const kitchen = openKitchen();
  const url = new URL('document-x.pdf', kitchen.url).href;
  const tab = new Device(kitchen.pod.fetch).open(kitchen.ana);
  await tab.resources.read(kitchen.url);
  const content = new Blob([new Uint8Array(size)], {type});
  const work = {...kitchen.edit(tab, {note: [url]}), files: [{url, content, isDocument: true}]};
  const deed = await tab.outbox.settled(await tab.outbox.add(work));
  tab.outbox.stop();
  return {problem: deed?.problem?.kind, stored: kitchen.pod.text(url)?.length};
}

describe('a document that goes with an edit', () => {
  for (const type of [
    'application/pdf',
    'application/msword',
    'application/vnd.ms-excel',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.oasis.opendocument.spreadsheet',
    'image/png',
    'text/csv',
  ])
    it(`can be of ${type}`, async () => {
      assert.deepEqual(await sendWith(type, 300_000), {problem: undefined, stored: 300_000});
    });

  for (const type of ['text/html', 'image/svg+xml', 'application/xhtml+xml', 'text/turtle', 'application/javascript', ''])
    it(`is never of ${type || 'no type'}, which could act in the name of whoever opens it`, async () => {
      assert.deepEqual(await sendWith(type, 3), {problem: 'malformed', stored: undefined});
    });

  it('is no larger than 10 MB', async () => {
    assert.deepEqual(await sendWith('application/pdf', 10_000_001), {problem: 'too-large', stored: undefined});
  });
});
