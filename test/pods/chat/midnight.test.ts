import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import type {Conversation} from '../../../pods/chat/conversation.js';
import type {Room} from '../../../pods/chat/room.js';
import {day, dayAddress} from '../../../vocab/formats/longchat/addresses.js';
import {listen, openTestRoom, post, say, type Member} from '../../support/chat/room.js';
import {foundCoop, join, type TestCoop} from '../../support/fixtures.js';
import {createMemoryPod} from '../../support/memory-pod.js';
import {Device} from '../../support/outbox/device.js';
import {until} from '../../support/outbox/until.js';

const minute = 60_000;
const midnight = Date.parse('2026-11-29T00:00:00Z');

let coop: TestCoop;
let ana: Member;
let ben: Member;
let room: Room;
let now: number;
let wakers: (() => void)[];

beforeEach(async () => {
  coop = await foundCoop(createMemoryPod());
  [ana, ben] = [await join(coop, 'ana'), await join(coop, 'ben')];
  now = midnight - 30 * minute;
  wakers = [];
  room = await openTestRoom(coop, ana, {who: 'members'}, {now});
});

/** A device: time passes on it while it does not sleep. */
const after = (_: number, work: () => void) => {
  wakers.push(work);
  return () => void (wakers = wakers.filter((one) => one !== work));
};
const pass = (time: number) => {
  now += time;
  for (const work of wakers.splice(0)) work();
};
const texts = ({state}: Conversation) => state.messages.map(({text}) => text);

describe('a conversation that is open at midnight', () => {
  it('takes in what is said on the new day, a minute after the device has woken up', async () => {
    const page = new Device(coop.pod.fetch).open(ana);
    const conversation = await listen(coop, room, page, () => now, after);
    await conversation.open();
    const undo = conversation.follow();
    // It sleeps for nine hours, of which its timers know nothing.
    now += 9 * 60 * minute;
    coop.pod.faults.close();
    await page.outbox.add(await say(coop, room, ana, post('Bonjour', now)));
    pass(minute);
    await until(() => texts(conversation).includes('Bonjour'));
    undo();
  });

  it('asks for the new day at most once a minute, and says what is written into it', async () => {
    const tab = new Device(coop.pod.fetch).open(ben);
    const conversation = await listen(coop, room, tab, () => now, after);
    await conversation.open();
    const undo = conversation.follow();
    pass(31 * minute);
    const other = new Device(coop.pod.fetch).open(ana);
    await other.outbox.settled(await other.outbox.add(await say(coop, room, ana, post('Minuit passé', now))));
    await conversation.refresh();
    assert.deepEqual(texts(conversation), ['Minuit passé']);
    const asked = () =>
      coop.pod.arrivals.filter(({url, agent}) => url === dayAddress(room.channel, midnight) && agent === ben.webId);
    const before = asked().length;
    for (let count = 0; count < 10; count++) pass(minute);
    assert.equal(asked().length, before);
    undo();
  });

  it('lets whoever reads an older piece go on to the end', async () => {
    const tab = new Device(coop.pod.fetch).open(ana);
    const old = await openTestRoom(coop, ana, {who: 'members'}, {now: now - 2 * day, days: 5});
    for (let index = 0; index < 40; index++) {
      const time = now - 2 * day + index * 1_000;
      await tab.outbox.settled(await tab.outbox.add(await say(coop, old, ana, post(`Message ${index}`, time))));
    }
    await tab.outbox.settled(await tab.outbox.add(await say(coop, old, ana, post('Le dernier', now))));
    const conversation = await listen(coop, old, new Device(coop.pod.fetch).open(ana), () => now, after);
    await conversation.open();
    await conversation.goTo(Math.floor((now - 2 * day) / day) * day);
    const undo = conversation.follow();
    pass(31 * minute);
    await until(() => !conversation.state.isReading);
    while (conversation.state.hasLater) await conversation.later();
    assert.equal(texts(conversation).at(-1), 'Le dernier');
    assert.equal(texts(conversation).length, 41);
    undo();
  });
});
