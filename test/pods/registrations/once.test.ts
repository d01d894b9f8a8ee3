import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {boxParts} from '../../../pods/registrations/addresses.js';
import {Clock} from '../../support/outbox/clock.js';
import {Device} from '../../support/outbox/device.js';
import {until} from '../../support/outbox/until.js';
import {TestEvent, type Member} from '../../support/registrations/event.js';

/** What a person does, one answer after the other. */
const stories = {
  'a first answer': [{companions: 1}],
  'a withdrawal': [{companions: 1}, {answer: 'no'}],
  'fewer companions': [{companions: 2}, {companions: 1}],
  'more companions': [{companions: 0}, {companions: 2}],
  'a maybe': [{companions: 1}, {answer: 'maybe'}],
} as const;
const expected: Readonly<Record<keyof typeof stories, readonly string[]>> = {
  'a first answer': ['ben +1', 'carl'],
  'a withdrawal': ['carl'],
  'fewer companions': ['ben +1', 'carl'],
  'more companions': ['carl', 'ben +2'],
  'a maybe': ['carl'],
};

/** Ben has given all answers but the last, and Carl has answered meanwhile; or Carl comes after Ben's only one. */
async function prepare(story: keyof typeof stories) {
  const event = await TestEvent.open();
  const [ben, carl] = [await event.member('ben'), await event.member('carl')];
  const before = stories[story].slice(0, -1);
  for (const reply of before) await event.answer(ben, reply);
  if (before.length) await event.answer(carl);
  const device = new Device(event.pod.fetch, new Clock(1_000_000, true));
  const tab = event.pageOf(ben, device);
  const work = await event.work(tab, ben, stories[story].at(-1)!);
  const asked = () => event.pod.arrivals.filter(({agent}) => agent === ben.webId).length;
  const check = async (what: string) => {
    if (!before.length) await event.answer(carl);
    assert.deepEqual(await event.who({ben, carl}), expected[story], what);
    const {log} = await event.read();
    const claims = log.filter(({type}) => type === 'claimed').length;
    assert.equal(claims, story === 'more companions' ? 3 : 2, what);
    await lettersNameOne(event, ben, what);
  };
  return {event, ben, device, tab, work, asked, check};
}

/** Somebody who reads the letters finds the person's one registration, wherever the sending was interrupted. */
async function lettersNameOne(event: TestEvent, ben: Member, what: string): Promise<void> {
  const listing = await (await event.ana.fetch(boxParts.names(event.invitation.box))).text();
  const own = await event.storedOf(ben);
  const letters = [...listing.matchAll(/<([^>]*names\/[^>]+)>/g)].map(([, url]) => url!);
  const texts = await Promise.all(letters.map(async (url) => (await event.ana.fetch(url)).text()));
  assert.ok(
    texts.some((text) => text.includes(own!.iri)),
    what,
  );
}

for (const story of Object.keys(stories) as (keyof typeof stories)[]) {
  describe(`${story}, whatever happens to the sending`, () => {
    for (const fault of ['loseRequest', 'loseAnswer', 'answer 500', 'answer 503'] as const) {
      it(`has arrived once in the end, with ${fault} at each request in turn`, async () => {
        for (let turn = 0, requests = Infinity; turn < requests; turn++) {
          const {event, tab, work, asked, check} = await prepare(story);
          const before = asked();
          let seen = 0;
          // The request of this number is the one that goes wrong.
          const unwatch = failAt(event, turn, fault, () => seen++);
          const id = await tab.outbox.add(work);
          assert.equal(await tab.outbox.settled(id), undefined, `${fault} at ${turn}`);
          unwatch();
          await check(`${fault} at ${turn}`);
          requests = Math.min(requests, asked() - before);
          tab.outbox.stop();
        }
      });
    }

    it('has arrived once in the end, with the page closed at each step in turn', async () => {
      for (let step = 1, isOver = false; !isOver; step++) {
        const {event, ben, device, tab, work, check} = await prepare(story);
        tab.closesAt = tab.steps + step;
        void tab.outbox.add(work);
        await until(() => tab.isClosed || !!(tab.outbox.state.deeds.length === 0 && tab.steps > 3));
        isOver = !tab.isClosed;
        const next = device.open(ben);
        await next.outbox.start();
        await until(() => next.outbox.state.deeds.length === 0);
        const wasStored = (await event.storedOf(ben)) !== undefined;
        next.outbox.stop();
        if (wasStored && step > 6) await check(`closed at ${step}`);
      }
    });
  });
}
