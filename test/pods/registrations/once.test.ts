import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {boxParts} from '../../../pods/registrations/addresses.js';
import {Clock} from '../../support/outbox/clock.js';
import {Device} from '../../support/outbox/device.js';
import {nextTurn} from '../../support/outbox/until.js';
import {TestEvent, type Member} from '../../support/registrations/event.js';

type Fault = 'the request lost' | 'the answer lost' | 'status 500' | 'status 503';

/** A network on which one request goes wrong, counted from when the fault is set. */
class Network {
  asked = 0;
  private fault: Fault | undefined;
  private at = -1;

  set(fault: Fault, at: number): void {
    [this.fault, this.at, this.asked] = [fault, at, 0];
  }

  through(fetcher: typeof fetch): typeof fetch {
    return async (input, init) => {
      const isFaulty = this.asked++ === this.at;
      if (isFaulty && this.fault === 'the request lost') throw new TypeError('The connection was lost');
      if (isFaulty && this.fault?.startsWith('status')) return new Response(null, {status: Number(this.fault.slice(-3))});
      const response = await fetcher(input, init);
      if (isFaulty) throw new TypeError('The connection was lost');
      return response;
    };
  }
}

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
  const network = new Network();
  const device = new Device(network.through(event.pod.fetch), new Clock(1_000_000, true));
  const person = {...ben, fetch: network.through(ben.fetch)};
  const tab = device.open(person);
  const work = await event.work(tab, ben, stories[story].at(-1)!);
  const check = async (what: string) => {
    if (!before.length) await event.answer(carl);
    assert.deepEqual(await event.who({ben, carl}), expected[story], what);
    const {log} = await event.read();
    const claims = log.filter(({type}) => type === 'claimed').length;
    assert.equal(claims, story === 'more companions' ? 3 : 2, what);
    await lettersNameOne(event, ben, what);
  };
  return {event, ben, person, network, device, tab, work, check};
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
    for (const fault of ['the request lost', 'the answer lost', 'status 500', 'status 503'] as const) {
      it(`has arrived once in the end, with ${fault} of each request in turn`, async () => {
        let tries = 0;
        for (let isOver = false; !isOver; tries++) {
          const {network, tab, work, check} = await prepare(story);
          network.set(fault, tries);
          const id = await tab.outbox.add(work);
          assert.equal(await tab.outbox.settled(id), undefined, `${fault}, request ${tries}`);
          isOver = network.asked <= tries;
          tab.outbox.stop();
          await check(`${fault}, request ${tries}`);
        }
        assert.ok(tries > 6, `${tries} requests were tried`);
      });
    }

    it('has arrived once in the end, with the page closed before each step in turn', async () => {
      let tries = 0;
      for (let isOver = false; !isOver; tries++) {
        const {person, device, tab, work, check} = await prepare(story);
        tab.closesAt = tab.steps + 1 + tries;
        const sent = tab.outbox.add(work).then((id) => tab.outbox.settled(id));
        await Promise.race([sent, tab.closed]);
        isOver = !tab.isClosed;
        // A page that is closed resolves nothing any more: what its server still does is waited for instead.
        for (let turn = 0; turn < 20; turn++) await nextTurn();
        const wasStored = device.items.size > 0;
        const next = device.open(person);
        await next.outbox.start();
        await next.outbox.resume();
        assert.deepEqual(next.outbox.state.deeds, []);
        if (wasStored) await check(`closed before step ${tries}`);
      }
      assert.ok(tries > 10, `${tries} moments were tried`);
    });
  });
}
