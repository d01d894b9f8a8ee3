import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Device, type Tab} from '../../support/outbox/device.js';
import {openKitchen} from '../../support/outbox/recipe.js';
import {nextTurn} from '../../support/outbox/until.js';

/** Types an edit in a page that is closed before the step of this number; tells whether it lived to see the end. */
async function typeAndClose(tab: Tab, work: () => Parameters<Tab['outbox']['add']>[0], url: string, closesAt: number) {
  await tab.resources.read(url);
  tab.closesAt = tab.steps + closesAt;
  const wanted = work();
  const sent = tab.outbox.add(wanted).then((id) => tab.outbox.settled(id));
  // A page that is closed resolves nothing any more: what its server still does is waited for instead.
  await Promise.race([sent, untilClosed(tab)]);
  return !tab.isClosed;
}

async function untilClosed(tab: Tab): Promise<void> {
  while (!tab.isClosed) await nextTurn();
  for (let turn = 0; turn < 20; turn++) await nextTurn();
}

const mark = '<> <https://w3id.org/solidaire/ns#lastWrite> <urn:uuid:0>.';

describe('an edit that is interrupted by the end of its page', () => {
  for (const before of ['', mark]) {
    const what = before ? 'written before' : 'never written before';

    it(`arrives exactly once, whenever that is, in a document ${what}`, async () => {
      let isWhole = false;
      let closings = 0;
      for (let closesAt = 1; !isWhole; closesAt++) {
        const kitchen = openKitchen(`<#it> schema:name "Soup". ${before}`);
        const device = new Device(kitchen.pod.fetch);
        const first = device.open(kitchen.ana);
        isWhole = await typeAndClose(first, () => kitchen.edit(first, {name: ['Broth']}), kitchen.url, closesAt);
        const wasStored = device.items.size > 0;
        const hasArrived = (await kitchen.stored()).name?.[0] === 'Broth';
        const next = device.open(kitchen.ana);
        await next.outbox.start();
        await next.outbox.resume();
        const isExpected = wasStored || hasArrived;
        assert.deepEqual((await kitchen.stored()).name, [isExpected ? 'Broth' : 'Soup'], `closed before step ${closesAt}`);
        assert.equal((await kitchen.marks()).last, isExpected || before ? 1 : 0);
        assert.deepEqual(next.outbox.state.deeds, []);
        closings++;
      }
      assert.ok(closings > 8, `${closings} moments were tried`);
    });

    it(`is not done again after somebody has set the old value back, in a document ${what}`, async () => {
      let isWhole = false;
      for (let closesAt = 1; !isWhole; closesAt++) {
        const kitchen = openKitchen(`<#it> schema:name "Soup". ${before}`);
        const device = new Device(kitchen.pod.fetch);
        const first = device.open(kitchen.ana);
        isWhole = await typeAndClose(first, () => kitchen.edit(first, {name: ['Broth']}), kitchen.url, closesAt);
        const hasArrived = (await kitchen.stored()).name?.[0] === 'Broth';
        const wasStored = device.items.size > 0;
        if (hasArrived) await kitchen.changeElsewhere({name: ['Soup']});
        await kitchen.changeElsewhere({note: ['Salt']});
        const next = device.open(kitchen.ana);
        await next.outbox.start();
        await next.outbox.resume();
        const expected = !hasArrived && wasStored ? 'Broth' : 'Soup';
        assert.deepEqual(await kitchen.stored(), {name: [expected], note: ['Salt']}, `closed before step ${closesAt}`);
        assert.deepEqual(next.outbox.state.deeds, []);
      }
    });
  }
});
