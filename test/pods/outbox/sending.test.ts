import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {pauseAfter} from '../../../pods/outbox/pauses.js';
import {Device} from '../../support/outbox/device.js';
import {openKitchen} from '../../support/outbox/recipe.js';
import {until} from '../../support/outbox/until.js';

/** A person's phone with a page that has read a dish. */
async function openPage(kitchen = openKitchen()) {
  const device = new Device(kitchen.pod.fetch);
  const tab = device.open(kitchen.ana);
  await tab.resources.read(kitchen.url);
  return {kitchen, device, tab, pod: kitchen.pod, outbox: tab.outbox};
}

/** Patches that have arrived. */
function patchesTo({arrivals}: {readonly arrivals: readonly {readonly method: string}[]}): number {
  return arrivals.filter(({method}) => method === 'PATCH').length;
}

describe('a write', () => {
  it('is stored before it is sent', async () => {
    const {kitchen, device, tab, pod, outbox} = await openPage();
    const held = pod.faults.hold({method: 'PATCH', times: 1});
    const id = await outbox.add(kitchen.edit(tab, {name: ['Broth']}));
    await held.arrived;
    assert.match(JSON.stringify([...device.items.values()]), /Broth/);
    held.release();
    await outbox.settled(id);
    assert.equal(device.items.size, 0);
  });

  it('is on screen at once, marked as being sent, and unmarked when it has arrived', async () => {
    const {kitchen, tab, pod, outbox} = await openPage();
    const seen: (string | undefined)[] = [];
    tab.resources.subscribe(kitchen.url, ({document}) => seen.push(`${document!.pending?.length ?? 0}`));
    const held = pod.faults.hold({method: 'PATCH', times: 1});
    const id = await outbox.add(kitchen.edit(tab, {name: ['Broth']}));
    assert.deepEqual(kitchen.shown(tab), {name: ['Broth']});
    assert.deepEqual(tab.resources.peek(kitchen.url).document!.pending, [id]);
    assert.deepEqual((await kitchen.stored()).name, ['Soup']);
    await held.arrived;
    assert.deepEqual([...outbox.state.sending], [id]);
    held.release();
    await outbox.settled(id);
    assert.deepEqual(kitchen.shown(tab), {name: ['Broth']});
    assert.equal(tab.resources.peek(kitchen.url).document!.pending, undefined);
    assert.deepEqual(await kitchen.stored(), {name: ['Broth']});
    assert.equal(seen.at(-1), '0');
  });

  it('is on screen for whoever reads the document only now, and after the page was loaded again', async () => {
    const {kitchen, device, tab, pod, outbox} = await openPage();
    pod.faults.answer(503, {method: 'PATCH', times: Infinity});
    await outbox.add(kitchen.edit(tab, {name: ['Broth']}));
    tab.close();
    const next = device.open(kitchen.ana);
    await next.outbox.start();
    const read = await next.resources.read(kitchen.url);
    assert.ok(read.ok && read.value.pending?.length === 1);
    assert.deepEqual(kitchen.shown(next), {name: ['Broth']});
  });

  it('costs one request, and none to read, when all goes well', async () => {
    const {kitchen, tab, pod, outbox} = await openPage();
    const before = pod.arrivals.length;
    await outbox.settled(await outbox.add(kitchen.edit(tab, {name: ['Broth']})));
    assert.equal(pod.arrivals.length, before + 1);
  });

  it('asks the browser to keep the storage, at the first one', async () => {
    const {kitchen, device, tab, pod, outbox} = await openPage();
    pod.faults.answer(503, {method: 'PATCH', times: Infinity});
    for (const name of ['Broth', 'Stew']) await outbox.add(kitchen.edit(tab, {name: [name]}));
    assert.equal(device.persisted, 1);
  });
});

describe('writes to one document', () => {
  it('are sent in the order in which they were typed, each on top of the one before', async () => {
    const {kitchen, tab, pod, outbox} = await openPage();
    pod.faults.answer(503, {method: 'PATCH', times: 1});
    const ids: string[] = [];
    for (const name of ['Broth', 'Stew', 'Soup', 'Goulash']) ids.push(await outbox.add(kitchen.edit(tab, {name: [name]})));
    assert.deepEqual(kitchen.shown(tab), {name: ['Goulash']});
    await until(() => outbox.state.deeds[0]?.attempts === 1);
    assert.equal(outbox.state.deeds.length, 4);
    await outbox.resume();
    for (const id of ids) assert.equal(await outbox.settled(id), undefined);
    assert.deepEqual(await kitchen.stored(), {name: ['Goulash']});
  });

  it('do not keep writes to other documents waiting', async () => {
    const {kitchen, tab, pod, outbox} = await openPage();
    const other = pod.put('/ana/dishes/bread.ttl', pod.text(kitchen.url)!);
    await tab.resources.read(other);
    const held = pod.faults.hold({method: 'PATCH', path: '/ana/dishes/soup.ttl'});
    const slow = await outbox.add(kitchen.edit(tab, {name: ['Broth']}));
    await held.arrived;
    const work = kitchen.edit(tab, {name: ['Bread']});
    const quick = {
      ...work,
      iri: `${other}#it`,
      edits: work.edits.map((edit) => ({...edit, iri: `${other}#it`, base: {name: ['Soup']}})),
    };
    assert.equal(await outbox.settled(await outbox.add(quick)), undefined);
    assert.match(pod.text(other)!, /Bread/);
    held.release();
    await outbox.settled(slow);
  });
});

describe('a write that fails for now', () => {
  it('is tried again by itself, after pauses that grow', async () => {
    const {kitchen, device, tab, pod, outbox} = await openPage();
    pod.faults.answer(503, {method: 'PATCH', times: 5});
    const id = await outbox.add(kitchen.edit(tab, {name: ['Broth']}));
    const pauses: number[] = [];
    for (let attempts = 1; attempts <= 5; attempts++) {
      await until(() => outbox.state.deeds[0]?.attempts === attempts && device.clock.next !== undefined);
      const pause = device.clock.next! - device.clock.time;
      pauses.push(pause);
      device.clock.advance(pause);
    }
    assert.equal(await outbox.settled(id), undefined);
    assert.deepEqual(await kitchen.stored(), {name: ['Broth']});
    assert.equal(patchesTo(pod), 6);
    assert.ok(
      pauses.every((pause, index) => index === 0 || pause >= 1.5 * pauses[index - 1]!),
      `pauses: ${pauses.join()}`,
    );
  });

  it('waits for as long as the server asks', async () => {
    const {kitchen, device, tab, pod, outbox} = await openPage();
    const {session} = tab;
    assert.ok(session.status === 'signed-in');
    const busy: typeof fetch = (input, init) =>
      init?.method === 'PATCH'
        ? Promise.resolve(new Response(null, {status: 429, headers: {'retry-after': '120'}}))
        : session.fetch(input, init);
    tab.session = {...session, fetch: busy};
    await outbox.add(kitchen.edit(tab, {name: ['Broth']}));
    await until(() => outbox.state.deeds[0]?.attempts === 1);
    assert.equal(device.clock.next! - device.clock.time, 120_000);
    tab.session = session;
    device.clock.advance(119_999);
    assert.equal(patchesTo(pod), 0);
    device.clock.advance(1);
    await outbox.settled(outbox.state.deeds[0]!.id);
    assert.deepEqual(await kitchen.stored(), {name: ['Broth']});
  });

  it('never waits the same time as another one, nor longer than five minutes', () => {
    const busy = {kind: 'server', status: 503} as const;
    assert.notEqual(pauseAfter(busy, 3, 0.1, 0), pauseAfter(busy, 3, 0.9, 0));
    for (const random of [0, 0.5, 0.999]) assert.ok(pauseAfter(busy, 1_000, random, 0) <= 5 * 60_000);
  });

  it('understands a date as well as a number of seconds, and nothing else', () => {
    const now = Date.parse('2026-11-27T16:00:00Z');
    const pause = (retryAfter: string) => pauseAfter({kind: 'too-slow', status: 429, retryAfter}, 1, 0.5, now);
    assert.equal(pause('Fri, 27 Nov 2026 16:02:00 GMT'), 120_000);
    assert.equal(pause('90'), 90_000);
    assert.ok(pause('later') < 1_001);
    const askedAt = 'Fri, 27 Nov 2026 18:00:00 GMT';
    const until = 'Fri, 27 Nov 2026 18:02:00 GMT';
    const byItsClock = pauseAfter({kind: 'too-slow', status: 429, retryAfter: until, askedAt}, 1, 0.5, now);
    assert.equal(byItsClock, 120_000, 'the clock of the server is another one');
  });

  it('waits without asking anybody while there is no network, and goes on when it is back', async () => {
    const {kitchen, device, tab, pod, outbox} = await openPage();
    device.isOnline = false;
    const before = tab.steps;
    const id = await outbox.add(kitchen.edit(tab, {name: ['Broth']}));
    await outbox.resume();
    assert.equal(patchesTo(pod), 0);
    assert.ok(tab.steps > before, 'it was stored');
    assert.equal(outbox.state.deeds[0]?.attempts, 0);
    device.isOnline = true;
    tab.tellOnline();
    assert.equal(await outbox.settled(id), undefined);
    assert.deepEqual(await kitchen.stored(), {name: ['Broth']});
  });

  it('waits while nobody is signed in, and goes on when the person is back', async () => {
    const {kitchen, tab, pod, outbox} = await openPage();
    tab.session = {status: 'signed-out'};
    const id = await outbox.add(kitchen.edit(tab, {name: ['Broth']}));
    await outbox.resume();
    assert.equal(patchesTo(pod), 0);
    tab.session = tab.signedIn(kitchen.ana);
    await outbox.resume();
    assert.equal(await outbox.settled(id), undefined);
    assert.deepEqual(await kitchen.stored(), {name: ['Broth']});
  });

  it('waits when the server accepts the session no longer', async () => {
    const {kitchen, tab, pod, outbox} = await openPage();
    pod.faults.answer(401, {method: 'PATCH', times: 1});
    const id = await outbox.add(kitchen.edit(tab, {name: ['Broth']}));
    await until(() => outbox.state.deeds[0]?.problem?.kind === 'signed-out');
    assert.equal(outbox.state.deeds[0]?.state, 'waiting');
    await outbox.resume();
    assert.equal(await outbox.settled(id), undefined);
  });
});
