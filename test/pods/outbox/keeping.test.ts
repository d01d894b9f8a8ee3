import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {deedsAsText} from '../../../pods/outbox/as-text.js';
import {Device} from '../../support/outbox/device.js';
import {openKitchen} from '../../support/outbox/recipe.js';
import {until} from '../../support/outbox/until.js';

async function openPage(storage: Device['storage'] = 'good') {
  const kitchen = openKitchen();
  const device = new Device(kitchen.pod.fetch);
  device.storage = storage;
  const tab = device.open(kitchen.ana);
  await tab.outbox.start();
  await tab.resources.read(kitchen.url);
  return {kitchen, device, tab, pod: kitchen.pod, outbox: tab.outbox};
}

describe('a device that keeps nothing more', () => {
  for (const storage of ['full', 'blocked'] as const) {
    it(`says so, and what is typed is sent as long as the page is open: storage ${storage}`, async () => {
      const {kitchen, tab, pod, outbox} = await openPage(storage);
      pod.faults.answer(503, {method: 'PATCH', times: 1});
      const first = await outbox.add(kitchen.edit(tab, {name: ['Broth']}));
      assert.equal(outbox.state.isOnPageOnly, true);
      await outbox.add(kitchen.edit(tab, {note: ['Salt']}));
      assert.deepEqual(kitchen.shown(tab), {name: ['Broth'], note: ['Salt']});
      await until(() => outbox.state.deeds[0]?.attempts === 1);
      await outbox.resume();
      assert.equal(await outbox.settled(first), undefined);
      await until(() => !outbox.state.deeds.length);
      assert.deepEqual(await kitchen.stored(), {name: ['Broth'], note: ['Salt']});
      assert.equal(outbox.state.isOnPageOnly, false);
    });
  }

  it('keeps what was typed meanwhile as soon as there is room again', async () => {
    const {kitchen, device, tab, pod, outbox} = await openPage('full');
    pod.faults.answer(503, {method: 'PATCH', times: Infinity});
    await outbox.add(kitchen.edit(tab, {name: ['Broth']}));
    await until(() => outbox.state.deeds[0]?.attempts === 1);
    assert.equal(device.items.size, 0);
    device.storage = 'good';
    await outbox.add(kitchen.edit(tab, {note: ['Salt']}));
    assert.equal(outbox.state.isOnPageOnly, false);
    tab.close();
    const next = device.open(kitchen.ana);
    await next.outbox.start();
    assert.equal(next.outbox.state.deeds.length, 2);
  });

  it('does not do again what it could not cross out', async () => {
    const {kitchen, device, tab, pod, outbox} = await openPage();
    const held = pod.faults.hold({method: 'PATCH', times: 1});
    const id = await outbox.add(kitchen.edit(tab, {name: ['Broth']}));
    await held.arrived;
    device.storage = 'full';
    held.release();
    assert.equal(await outbox.settled(id), undefined);
    tab.close();
    device.storage = 'good';
    await kitchen.changeElsewhere({name: ['Soup']});
    const next = device.open(kitchen.ana);
    await next.outbox.start();
    await next.outbox.resume();
    assert.deepEqual(next.outbox.state.deeds, []);
    assert.deepEqual(await kitchen.stored(), {name: ['Soup']});
  });
});

describe('whoever leaves with something waiting', () => {
  it('can send it first', async () => {
    const {kitchen, tab, pod, outbox} = await openPage();
    pod.faults.answer(503, {method: 'PATCH', times: 1});
    await outbox.add(kitchen.edit(tab, {name: ['Broth']}));
    await until(() => outbox.state.deeds[0]?.attempts === 1);
    await outbox.resume();
    assert.deepEqual(outbox.state.deeds, []);
    assert.deepEqual(await kitchen.stored(), {name: ['Broth']});
  });

  it('can take it away as text', async () => {
    const {kitchen, tab, pod, outbox} = await openPage();
    pod.faults.close();
    await outbox.add(kitchen.edit(tab, {name: ['Broth'], tags: ['warm', 'quick']}));
    await outbox.add(kitchen.edit(tab, {note: ['Salt\nand pepper']}));
    const text = deedsAsText(outbox.state.deeds);
    for (const typed of ['name: Broth', 'tags: warm, quick', 'Salt\nand pepper']) assert.ok(text.includes(typed), typed);
  });

  it('can throw it away', async () => {
    const {kitchen, device, tab, pod, outbox} = await openPage();
    pod.faults.close();
    await outbox.add(kitchen.edit(tab, {name: ['Broth']}));
    await until(() => outbox.state.deeds[0]?.attempts === 1);
    await outbox.discardAll();
    assert.deepEqual(kitchen.shown(tab), {name: ['Soup']});
    assert.equal(device.items.size, 0);
  });

  it('has each write stored by itself: one that changes costs the same, however many wait', async () => {
    const {kitchen, device, tab, outbox} = await openPage();
    device.isOnline = false;
    const ids: string[] = [];
    for (const name of ['Broth', 'Stew', 'Soup']) ids.push(await outbox.add(kitchen.edit(tab, {name: [name]})));
    const before = new Map(device.items);
    await outbox.replace(ids[1]!, kitchen.edit(tab, {name: ['Minestrone']}));
    const changed = [...device.items].filter(([name, value]) => before.get(name) !== value).map(([name]) => name);
    const {webId} = kitchen.ana;
    assert.deepEqual(changed, [webId, `${webId} ${ids[1]}`]);
  });

  it('finds it again, since what a newer version has stored is left to it', async () => {
    const {kitchen, device, tab, outbox} = await openPage();
    const foreign = {version: 99, id: 'x', strange: true};
    const {webId} = kitchen.ana;
    device.items.set(webId, [['x', 'state']]);
    device.items.set(`${webId} x`, foreign);
    assert.equal(await outbox.settled(await outbox.add(kitchen.edit(tab, {name: ['Broth']}))), undefined);
    assert.deepEqual(
      [...device.items],
      [
        [webId, [['x', 'state']]],
        [`${webId} x`, foreign],
      ],
    );
  });
});
