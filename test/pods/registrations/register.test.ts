import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import {boxParts} from '../../../pods/registrations/addresses.js';
import {readPlacesPatiently, standingOf} from '../../../pods/registrations/read-places.js';
import {parseTurtle} from '../../../vocab/rdf/turtle.js';
import {ldp} from '../../../vocab/rdf/vocabularies.js';
import {problemOf, resourcesOf, valueOf} from '../../support/fixtures.js';
import {Device} from '../../support/outbox/device.js';
import {until} from '../../support/outbox/until.js';
import {TestEvent, type Member} from '../../support/registrations/event.js';

let event: TestEvent;
let ben: Member;
let carl: Member;

beforeEach(async () => {
  event = await TestEvent.open();
  [ben, carl] = [await event.member('ben'), await event.member('carl')];
});

/** How many times something was put into a part of the box. */
const posted = (part: keyof typeof boxParts) =>
  event.pod.arrivals.filter(({method, url}) => method === 'POST' && url === boxParts[part](event.invitation.box)).length;

/** Addresses of what lies in a container. */
async function itemsIn(container: string): Promise<string[]> {
  const listing = await (await event.ana.fetch(container)).text();
  return (await parseTurtle(listing, container)).iris(container, ldp.contains);
}

describe('an answer to an invitation', () => {
  it('is shown at once, and the place only once the box was read again', async () => {
    const device = new Device(event.pod.fetch);
    const tab = event.pageOf(ben, device);
    const work = await event.work(tab, ben, {companions: 1});
    device.isOnline = false;
    await tab.outbox.add(work);
    const own = valueOf(await event.ownOf(tab.resources, ben));
    assert.equal(own?.answer, 'yes');
    assert.deepEqual(standingOf(own, await event.read(5)), {status: 'on-the-way'});
    device.isOnline = true;
    await tab.outbox.resume();
    const after = valueOf(await event.ownOf(tab.resources, ben));
    const standing = standingOf(after, await event.read(5));
    assert.equal(standing.status, 'in');
  });

  it('takes places in the order in which people answer', async () => {
    await event.answer(carl);
    await event.answer(ben, {companions: 2});
    await event.answer(event.ana);
    assert.deepEqual(await event.who({ben, carl, ana: event.ana}, 4), ['carl', 'ben +2', 'ana #1']);
  });

  it('gives the place to the next when it becomes no', async () => {
    const tab = await event.answer(ben);
    await event.answer(carl);
    await event.answer(ben, {answer: 'no'}, tab);
    assert.deepEqual(await event.who({ben, carl}, 1), ['carl']);
    const own = await event.storedOf(ben);
    assert.equal(own?.answer, 'no');
    assert.equal(own.claim, undefined);
  });

  it('keeps its rank for fewer companions, and goes to the end for more', async () => {
    const tab = await event.answer(ben, {companions: 2});
    await event.answer(carl);
    await event.answer(ben, {companions: 1}, tab);
    assert.deepEqual(await event.who({ben, carl}), ['ben +1', 'carl']);
    await event.answer(ben, {companions: 3}, tab);
    assert.deepEqual(await event.who({ben, carl}), ['carl', 'ben +3']);
    await event.answer(ben, {companions: 0}, tab);
    assert.deepEqual(await event.who({ben, carl}), ['carl', 'ben']);
  });

  it('takes no place if it is maybe, and a place at the end when that becomes yes', async () => {
    const tab = await event.answer(ben, {answer: 'maybe'});
    assert.equal(posted('claims'), 0);
    assert.equal(posted('names'), 1);
    await event.answer(carl);
    await event.answer(ben, {}, tab);
    assert.deepEqual(await event.who({ben, carl}), ['carl', 'ben']);
  });

  it('is counted without opening the claims of all the others, and as it is by whoever opens them', async () => {
    await event.answer(carl, {companions: 1});
    const tab = await event.answer(ben);
    await event.answer(event.ana);
    const before = event.pod.arrivals.length;
    await event.read(2);
    assert.equal(event.pod.arrivals.length - before, 2, 'the listing, and what was struck out');
    await event.answer(ben, {answer: 'no'}, tab);
    const afterwards = event.pod.arrivals.length;
    assert.deepEqual((await event.read(4)).taken, 3);
    assert.equal(event.pod.arrivals.length - afterwards, 4, 'and what gives a place up, with the claim that it is about');
  });

  it('comes back at the end after it was taken back', async () => {
    const tab = await event.answer(ben);
    await event.answer(carl);
    await event.answer(ben, {answer: 'no'}, tab);
    await event.answer(ben, {}, tab);
    assert.deepEqual(await event.who({ben, carl}), ['carl', 'ben']);
  });

  it('tells nobody but the organiser and the moderators who takes part', async () => {
    await event.answer(ben);
    const own = (await event.storedOf(ben))!.iri.split('#')[0]!;
    const readers = [event.ana, event.coop.moderator, carl] as const;
    const seen = await Promise.all(readers.map(async ({fetch}) => (await fetch(own)).status));
    assert.deepEqual(seen, [200, 200, 403]);
    const names = boxParts.names(event.invitation.box);
    assert.deepEqual(await Promise.all(readers.map(async ({fetch}) => (await fetch(names)).status)), [200, 200, 403]);
    const claims = await event.pod.fetch(boxParts.claims(event.invitation.box));
    const listing = await claims.text();
    const [item] = [...listing.matchAll(/<([^>]*claims\/[^>]+)>/g)].map(([, url]) => url!);
    const text = await (await event.pod.fetch(item ?? '')).text();
    assert.doesNotMatch(text, /ben/);
  });

  it('keeps the secret from everybody, the organiser and the moderators among them', async () => {
    await event.answer(ben);
    const key = `${ben.home}private/registrations/key.ttl`;
    for (const {fetch} of [event.ana, event.coop.moderator, carl]) assert.equal((await fetch(key)).status, 403);
    assert.equal((await ben.fetch(key)).status, 200);
  });

  it('counts once that is given in two tabs at the same time', async () => {
    const device = new Device(event.pod.fetch);
    const tabs = [event.pageOf(ben, device), event.pageOf(ben, device)];
    const works = await Promise.all(tabs.map((tab) => event.work(tab, ben, {})));
    await Promise.all(tabs.map((tab, index) => tab.outbox.add(works[index]!)));
    await until(() => tabs.every(({outbox}) => !outbox.state.deeds.length));
    assert.deepEqual(await event.who({ben}), ['ben']);
    assert.equal(posted('claims'), 1);
  });

  it('counts once that is given on two devices at the same time', async () => {
    const tabs = [event.pageOf(ben), event.pageOf(ben)];
    const works = await Promise.all(tabs.map((tab) => event.work(tab, ben, {})));
    await Promise.all(tabs.map((tab, index) => tab.outbox.add(works[index]!)));
    await until(() => tabs.every(({outbox}) => !outbox.state.deeds.length));
    assert.deepEqual(await event.who({ben}), ['ben']);
  });

  it('is asked about when another device has answered something else meanwhile', async () => {
    const [phone, desk] = [event.pageOf(ben), event.pageOf(ben)];
    const work = await event.work(phone, ben, {companions: 2});
    await event.answer(ben, {answer: 'no'}, desk);
    const id = await phone.outbox.add(work);
    const asked = await phone.outbox.settled(id);
    const [conflict] = asked?.problem?.conflicts ?? [];
    assert.deepEqual([conflict?.mine, conflict?.theirs], [['yes', '+2'], ['no']]);
    assert.deepEqual(await event.who({ben}), []);
    await phone.outbox.choose(id, conflict!, 'mine');
    await phone.outbox.settled(id);
    assert.deepEqual(await event.who({ben}), ['ben +2']);
  });

  it('stays as the other device has it when the person says so', async () => {
    const [phone, desk] = [event.pageOf(ben), event.pageOf(ben)];
    const work = await event.work(phone, ben, {companions: 2});
    await event.answer(ben, {companions: 1}, desk);
    const id = await phone.outbox.add(work);
    const [conflict] = (await phone.outbox.settled(id))?.problem?.conflicts ?? [];
    await phone.outbox.choose(id, conflict!, 'theirs');
    await phone.outbox.settled(id);
    assert.deepEqual(await event.who({ben}), ['ben +1']);
  });

  it('waits while the box cannot be reached, and is sent later', async () => {
    const tab = event.pageOf(ben);
    const {pathname: path} = new URL(boxParts.claims(event.invitation.box));
    event.pod.faults.loseRequest({method: 'POST', path});
    const id = await tab.outbox.add(await event.work(tab, ben, {}));
    await until(() => tab.outbox.state.deeds.some(({attempts}) => attempts === 1));
    assert.deepEqual(await event.who({ben}), []);
    await tab.outbox.resume();
    assert.equal(await tab.outbox.settled(id), undefined);
    assert.deepEqual(await event.who({ben}), ['ben']);
  });

  it('is not kept back by an empty document that a server has left in the place of the key', async () => {
    event.pod.put(`${ben.home}private/registrations/key.ttl`, '');
    const tab = await event.answer(ben);
    await event.answer(carl);
    await event.answer(ben, {answer: 'no'}, tab);
    assert.deepEqual(await event.who({ben, carl}), ['carl']);
  });

  it('is put into the box again if a server has left an empty item there', async () => {
    const {pathname} = new URL(boxParts.claims(event.invitation.box));
    const tab = event.pageOf(ben);
    event.pod.faults.loseAnswer({method: 'POST', path: pathname});
    const id = await tab.outbox.add(await event.work(tab, ben, {}));
    await until(() => tab.outbox.state.deeds.some(({attempts}) => attempts === 1));
    const [item] = await itemsIn(boxParts.claims(event.invitation.box));
    event.pod.put(item!, '');
    await tab.outbox.resume();
    assert.equal(await tab.outbox.settled(id), undefined);
    assert.deepEqual(await event.who({ben}), ['ben']);
    await event.answer(ben, {answer: 'no'}, tab);
    assert.deepEqual(await event.who({ben}), [], 'and can be given up');
  });

  it('goes to no address but that of a box beside the home in which the event lies', async () => {
    const boxes = [
      'https://evil.example/coop/x-events/b/',
      `${carl.home.replace(/\/$/, '')}-events/b/`,
      `${event.ana.home}public/`,
      `${event.ana.home.replace(/\/$/, '')}-events/../x/`,
      event.invitation.box.replace(/\/$/, ''),
    ];
    for (const box of boxes) {
      const tab = event.pageOf(ben);
      const id = await tab.outbox.add({...(await event.work(tab, ben, {})), box});
      const refused = await tab.outbox.settled(id);
      assert.equal(problemOf({ok: false, problem: refused!.problem!}), 'bad-address', box);
    }
    assert.equal(posted('claims') + posted('names'), 0);
  });
});

describe('forty members for ten places at the same moment', () => {
  it('get ten places and thirty ranks, the same for every reader, and none is lost', async () => {
    const members: Record<string, Member> = {};
    for (let index = 0; index < 40; index++) members[`m${index}`] = await event.member(`m${index}`);
    await Promise.all(Object.values(members).map((member) => event.answer(member)));
    const [anyone, organizer] = [await event.read(10), await event.read(10, event.ana)];
    assert.equal(anyone.places.filter(({status}) => status === 'in').length, 10);
    assert.deepEqual([anyone.taken, anyone.waiting, anyone.isComplete], [10, 30, true]);
    assert.deepEqual(organizer.places, anyone.places);
    const who = await event.who(members, 10);
    assert.equal(new Set(who.map((one) => one.split(' ')[0])).size, 40);
  });
});

describe('a box that is busy', () => {
  it('is read again after a while, longer each time, and not for ever', async () => {
    await event.answer(ben);
    const {pathname: path} = new URL(boxParts.claims(event.invitation.box));
    event.pod.faults.answer(500, {path, times: 2});
    const waited: number[] = [];
    const clock = {random: () => 0, wait: (resume: () => void, pause: number) => (waited.push(pause), resume())};
    const read = () => readPlacesPatiently(resourcesOf(event.pod), event.invitation, clock);
    assert.equal(valueOf(await read()).places.length, 1);
    assert.deepEqual(waited, [1_000, 2_000]);
    event.pod.faults.answer(500, {path, times: Infinity});
    assert.equal(problemOf(await read()), 'server');
    assert.equal(waited.length, 6);
  });

  it('that is not there is not waited for', async () => {
    const wait = () => assert.fail();
    const box = event.invitation.box.replace(/[^/]+\/$/, 'xgone/');
    const read = await readPlacesPatiently(resourcesOf(event.pod), {...event.invitation, box}, {random: () => 0, wait});
    assert.notEqual(problemOf(read), undefined);
  });
});

describe('a series', () => {
  it('has places of its own on each of its dates', async () => {
    const [first, second] = [event.on('2026-12-01'), event.on('2026-12-08')];
    await first.answer(ben);
    await first.answer(carl);
    await second.answer(carl);
    assert.deepEqual(await first.who({ben, carl}, 1), ['ben', 'carl #1']);
    assert.deepEqual(await second.who({ben, carl}, 1), ['carl']);
    assert.deepEqual(await event.who({ben, carl}), []);
  });

  it('needs none of what was put into the box for its other dates', async () => {
    const [first, second] = [event.on('2026-12-01'), event.on('2026-12-08')];
    await first.answer(ben);
    await second.answer(carl);
    const before = event.pod.arrivals.length;
    assert.equal((await second.read()).taken, 1);
    const items = event.pod.arrivals.slice(before).filter(({url}) => url.includes('/claims/on-'));
    assert.equal(items.length, 0);
  });
});
