import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {createCoop, type CoopLayout} from '../../pods/index.js';
import type {Conversation} from '../../pods/chat/conversation.js';
import {gatherIn, TalkingPage} from '../support/chat/crowd.js';
import {valueOf} from '../support/fixtures.js';
import {moveIn} from '../support/inhabitants.js';
import {settle, type Settler} from '../support/registrations/rush.js';

const messagesEach = 10;

describe('many who talk at once, on the real server', () => {
  let layout: CoopLayout;
  let people: Settler[];

  before(async () => {
    const owner = await moveIn();
    const place = {fetch: owner.session.fetch, storage: owner.storage, owner: owner.webId};
    layout = valueOf(await createCoop({...place, name: 'La Forge', moderators: [owner.webId]}));
    people = await settle(6, layout.moderators);
  });

  it('are all heard, each word once, in one order and with confirmed names', async () => {
    const room = await gatherIn(people);
    const pages = people.map((person) => new TalkingPage(person, room, layout));
    const said = await Promise.all(
      pages.map(async (page, index) => {
        const names: string[] = [];
        for (let count = 0; count < messagesEach; count++) names.push(await page.say(`${index} dit ${count}`));
        return names;
      }),
    );
    const readers = people.slice(0, 3).map((person) => new TalkingPage(person, room, layout));
    const orders = await Promise.all(readers.map((page) => everything(page, people)));
    const [order] = orders as [string[]];
    assert.equal(order.length, people.length * messagesEach);
    assert.deepEqual(new Set(order), new Set(said.flat()));
    assert.equal(new Set(order).size, order.length);
    for (const other of orders) assert.deepEqual(other, order);
  });

  async function everything(page: TalkingPage, all: readonly Settler[]): Promise<string[]> {
    const conversation = await page.listen(all);
    while (conversation.state.hasEarlier) await conversation.earlier();
    await confirmed(conversation);
    return conversation.state.messages.map(({name}) => name);
  }
});

/** Resolves once every name is confirmed. */
function confirmed(conversation: Conversation): Promise<void> {
  const isSure = () => conversation.state.messages.every(({authorship}) => authorship === 'confirmed');
  if (isSure()) return Promise.resolve();
  return new Promise<void>((resolve) => {
    const undo = conversation.subscribe(() => {
      if (!isSure()) return;
      undo();
      resolve();
    });
  });
}
