import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Resources} from '../../../pods/documents/resources.js';
import {Outbox} from '../../../pods/outbox/outbox.js';
import {MemoryValues} from '../../../pods/values.js';
import {Device} from '../../support/outbox/device.js';
import {openKitchen} from '../../support/outbox/recipe.js';
import {until} from '../../support/outbox/until.js';

async function openTwoTabs() {
  const kitchen = openKitchen();
  const device = new Device(kitchen.pod.fetch);
  const [first, second] = [device.open(kitchen.ana), device.open(kitchen.ana)];
  for (const tab of [first, second]) {
    await tab.resources.read(kitchen.url);
    await tab.outbox.start();
  }
  return {kitchen, device, pod: kitchen.pod, first, second};
}

describe('several tabs of one person', () => {
  it('show what was typed in one of them, and unmark it when it has arrived', async () => {
    const {kitchen, pod, first, second} = await openTwoTabs();
    const held = pod.faults.hold({method: 'PATCH', times: 1});
    const id = await first.outbox.add(kitchen.edit(first, {name: ['Broth']}));
    await until(() => kitchen.shown(second)?.name?.[0] === 'Broth');
    await held.arrived;
    held.release();
    await second.outbox.settled(id);
    assert.deepEqual(kitchen.shown(second), {name: ['Broth']});
    assert.equal(second.resources.peek(kitchen.url).document!.pending, undefined);
  });

  it('go on without a word to others when one of them has let go of it', async () => {
    const {kitchen, pod, first} = await openTwoTabs();
    const held = pod.faults.hold({method: 'PATCH', times: 1});
    const id = await first.outbox.add(kitchen.edit(first, {name: ['Broth']}));
    await held.arrived;
    first.outbox.stop();
    await first.outbox.discard(id);
    held.release();
    assert.deepEqual(first.outbox.state.deeds, []);
  });

  it('send one at a time: what is typed in the other one waits its turn', async () => {
    const {kitchen, pod, first, second} = await openTwoTabs();
    const held = pod.faults.hold({method: 'PATCH', times: 1});
    const one = await first.outbox.add(kitchen.edit(first, {name: ['Broth']}));
    await held.arrived;
    await until(() => kitchen.shown(second)?.name?.[0] === 'Broth');
    const other = await second.outbox.add(kitchen.edit(second, {name: ['Stew']}));
    assert.equal(pod.arrivals.filter(({method}) => method === 'PATCH').length, 1);
    held.release();
    await Promise.all([first.outbox.settled(one), second.outbox.settled(other)]);
    assert.deepEqual(await kitchen.stored(), {name: ['Stew']});
    assert.equal(pod.arrivals.filter(({method}) => method === 'PATCH').length, 2);
  });

  it('take over from one that is closed while it sends', async () => {
    const {kitchen, pod, first, second} = await openTwoTabs();
    const held = pod.faults.hold({method: 'PATCH', times: 1});
    const id = await first.outbox.add(kitchen.edit(first, {name: ['Broth']}));
    await held.arrived;
    await until(() => second.outbox.state.deeds.length === 1);
    first.close();
    assert.equal(await second.outbox.settled(id), undefined);
    assert.deepEqual(await kitchen.stored(), {name: ['Broth']});
  });
});

describe('an outbox', () => {
  it('is never sent under another person’s session', async () => {
    const kitchen = openKitchen();
    const {pod, ana, url} = kitchen;
    const ben = pod.createPerson('ben');
    // Everybody may write here: only the outbox keeps the two apart.
    pod.rule(url, 'acl:agentClass <http://xmlns.com/foaf/0.1/Agent>; acl:mode acl:Read, acl:Write');
    const device = new Device(pod.fetch);
    const anas = device.open(ana);
    await anas.resources.read(url);
    anas.session = {status: 'signed-out'};
    await anas.outbox.add(kitchen.edit(anas, {name: ['Broth']}));
    anas.session = anas.signedIn(ben);
    await anas.outbox.resume();
    const bens = device.open(ben);
    await bens.outbox.start();
    assert.deepEqual(bens.outbox.state.deeds, []);
    assert.deepEqual(await kitchen.stored(), {name: ['Soup']});
    assert.equal(
      pod.arrivals.some(({method}) => method === 'PATCH'),
      false,
    );
    anas.session = anas.signedIn(ana);
    await anas.outbox.resume();
    assert.deepEqual(await kitchen.stored(), {name: ['Broth']});
  });

  it('begins no request in a person’s name once that person has signed out', async () => {
    const {kitchen, pod, first} = await openTwoTabs();
    const held = pod.faults.hold({method: 'PATCH', times: 1});
    const id = await first.outbox.add(kitchen.edit(first, {name: ['Broth']}));
    await held.arrived;
    // Somebody else is faster, so that the write has to be sent again.
    await kitchen.changeElsewhere({note: ['Salt']});
    first.session = {status: 'signed-out'};
    const before = pod.arrivals.length;
    held.release();
    await until(() => first.outbox.state.sending.size === 0);
    await first.outbox.resume();
    assert.equal(
      pod.arrivals.slice(before).some(({agent}) => agent === kitchen.ana.webId),
      false,
    );
    assert.deepEqual(
      first.outbox.state.deeds.map((deed) => deed.id),
      [id],
    );
  });
});

describe('a program without tabs', () => {
  it('sends one thing at a time, whatever number of outboxes it opens for a person', async () => {
    const kitchen = openKitchen();
    const {pod, ana, url} = kitchen;
    const values = new MemoryValues();
    const session = () => ({status: 'signed-in', webId: ana.webId, fetch: ana.fetch}) as const;
    const open = async () => {
      const resources = new Resources({fetch: pod.fetch, session, mayAuthenticate: () => true});
      await resources.read(url);
      return {resources, outbox: new Outbox({webId: ana.webId, resources, session, values})};
    };
    const [one, other] = [await open(), await open()];
    const held = pod.faults.hold({method: 'PATCH', times: 1});
    const first = await one.outbox.add(kitchen.edit(one, {name: ['Broth']}));
    await held.arrived;
    const second = await other.outbox.add(kitchen.edit(other, {note: ['Salt']}));
    assert.equal(pod.arrivals.filter(({method}) => method === 'PATCH').length, 1);
    held.release();
    assert.equal(await one.outbox.settled(first), undefined);
    assert.equal(await other.outbox.settled(second), undefined);
    assert.deepEqual(await kitchen.stored(), {name: ['Broth'], note: ['Salt']});
  });
});
