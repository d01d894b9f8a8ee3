import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {EditWork} from '../../../pods/outbox/work.js';
import {Device} from '../../support/outbox/device.js';
import {openKitchen, type Kitchen} from '../../support/outbox/recipe.js';
import {nextTurn, until} from '../../support/outbox/until.js';

const picture = (size = 3) => new Blob(['x'.repeat(size)], {type: 'image/webp'});

function openWithPicture() {
  const kitchen = openKitchen();
  const url = kitchen.pod.put('/ana/dishes/photo-old.webp', 'old', 'image/webp');
  return {kitchen, old: url, fresh: url.replace('old', 'new')};
}

/** What a form wants that has put a new picture in the place of an old one. */
function withPicture(
  kitchen: Kitchen,
  page: Parameters<Kitchen['edit']>[0],
  content: Blob,
  old: string,
  fresh: string,
): EditWork {
  return {...kitchen.edit(page, {note: [fresh]}), files: [{url: fresh, content}], drops: [old]};
}

describe('a picture that goes with an edit', () => {
  it('is stored before the thing names it, and the former one is taken away in the end', async () => {
    const {kitchen, old, fresh} = openWithPicture();
    const tab = new Device(kitchen.pod.fetch).open(kitchen.ana);
    await tab.resources.read(kitchen.url);
    const held = kitchen.pod.faults.hold({method: 'PATCH', times: 1});
    const id = await tab.outbox.add(withPicture(kitchen, tab, picture(), old, fresh));
    await held.arrived;
    assert.deepEqual([kitchen.pod.text(fresh), kitchen.pod.text(old)], ['xxx', 'old']);
    held.release();
    assert.equal(await tab.outbox.settled(id), undefined);
    assert.deepEqual([kitchen.pod.text(fresh), kitchen.pod.text(old)], ['xxx', undefined]);
  });

  it('is there, and named, whenever the page is closed', async () => {
    const {kitchen, old, fresh} = openWithPicture();
    const restore = kitchen.pod.remember();
    let isWhole = false;
    for (let closesAt = 1; !isWhole; closesAt++) {
      restore();
      const device = new Device(kitchen.pod.fetch);
      const tab = device.open(kitchen.ana);
      await tab.resources.read(kitchen.url);
      tab.closesAt = tab.steps + closesAt;
      const sent = tab.outbox.add(withPicture(kitchen, tab, picture(), old, fresh)).then((id) => tab.outbox.settled(id));
      await Promise.race([sent, until(() => tab.isClosed)]);
      for (let turn = 0; turn < 20; turn++) await nextTurn();
      isWhole = !tab.isClosed;
      const isKept = isWhole || device.items.size > 0 || kitchen.pod.text(fresh) !== undefined;
      const next = device.open(kitchen.ana);
      await next.outbox.start();
      await next.outbox.resume();
      assert.deepEqual(next.outbox.state.deeds, []);
      const expected = isKept ? [[fresh], 'xxx', undefined] : [undefined, undefined, 'old'];
      const {note} = await kitchen.stored();
      assert.deepEqual([note, kitchen.pod.text(fresh), kitchen.pod.text(old)], expected, `closed before step ${closesAt}`);
    }
  });

  it('is not taken away while the thing still names it', async () => {
    const {kitchen, old, fresh} = openWithPicture();
    await kitchen.changeElsewhere({name: ['Soup']});
    const tab = new Device(kitchen.pod.fetch).open(kitchen.ana);
    await tab.resources.read(kitchen.url);
    const work = kitchen.edit(tab, {note: [old]});
    await tab.outbox.settled(await tab.outbox.add({...work, drops: [old, fresh]}));
    assert.equal(kitchen.pod.text(old), 'old');
  });

  it('that there is no room for leaves the thing as it is, and the text with the person', async () => {
    const {kitchen, old, fresh} = openWithPicture();
    const tab = new Device(kitchen.pod.fetch).open(kitchen.ana);
    await tab.resources.read(kitchen.url);
    kitchen.pod.faults.answer(507, {method: 'PUT', times: 1});
    const id = await tab.outbox.add(withPicture(kitchen, tab, picture(), old, fresh));
    const deed = await tab.outbox.settled(id);
    assert.deepEqual([deed?.state, deed?.problem?.kind, deed?.done], ['needs-you', 'full', []]);
    assert.deepEqual([(await kitchen.stored()).note, kitchen.pod.text(old)], [undefined, 'old']);
    await tab.outbox.retry(id);
    assert.equal(await tab.outbox.settled(id), undefined);
    assert.deepEqual((await kitchen.stored()).note, [fresh]);
  });
});
