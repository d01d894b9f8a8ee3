import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Device} from '../../support/outbox/device.js';
import {openKitchen} from '../../support/outbox/recipe.js';

describe('whoever follows a piece of work', () => {
  it('learns each step that it takes, and whether it is done or given up', async () => {
    const kitchen = openKitchen();
    const tab = new Device(kitchen.pod.fetch).open(kitchen.ana);
    await tab.resources.read(kitchen.url);
    kitchen.pod.faults.answer(403, {method: 'PATCH', times: 1});
    const id = await tab.outbox.add(kitchen.edit(tab, {name: ['Broth']}));
    await tab.outbox.settled(id);
    const standings: unknown[] = [];
    tab.outbox.follow(id, (standing) => standings.push(typeof standing === 'string' ? standing : standing.state));
    await tab.outbox.discard(id);
    assert.deepEqual(standings, ['needs-you', 'given-up']);
    const done = await tab.outbox.add(kitchen.edit(tab, {name: ['Stew']}));
    tab.outbox.follow(done, (standing) => standings.push(typeof standing === 'string' ? standing : standing.state));
    await tab.outbox.settled(done);
    // As it is typed, with the thing written, with the list told.
    assert.deepEqual(standings.slice(2), ['waiting', 'waiting', 'waiting', 'done']);
  });
});
