import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {deedsAsText} from '../../../pods/outbox/as-text.js';
import type {Deed} from '../../../pods/outbox/deed.js';
import {Device, type Tab} from '../../support/outbox/device.js';
import {openKitchen, type Kitchen} from '../../support/outbox/recipe.js';
import {until} from '../../support/outbox/until.js';

async function openPage(kitchen = openKitchen()) {
  const device = new Device(kitchen.pod.fetch);
  const tab = device.open(kitchen.ana);
  await tab.resources.read(kitchen.url);
  return {kitchen, device, tab, pod: kitchen.pod, outbox: tab.outbox};
}

/** Types several edits before any of them is sent, and lets them go. */
async function typeAll(tab: Tab, kitchen: Kitchen, ...edits: Parameters<Kitchen['edit']>[1][]): Promise<string[]> {
  const {session} = tab;
  tab.session = {status: 'signed-out'};
  const ids: string[] = [];
  for (const values of edits) ids.push(await tab.outbox.add(kitchen.edit(tab, values)));
  // It has looked, and found that nobody is there to send.
  await tab.outbox.resume();
  tab.session = session;
  return ids;
}

/** What another device has set the name to, after which an own edit of it is a question. */
async function openConflict(...edits: Parameters<Kitchen['edit']>[1][]) {
  const page = await openPage();
  const ids = await typeAll(page.tab, page.kitchen, ...edits);
  await page.kitchen.changeElsewhere({name: ['Minestrone']});
  await page.outbox.resume();
  return {...page, ids, first: () => deedOf(page.tab, ids[0]!)};
}

function deedOf(tab: Tab, id: string): Deed {
  const deed = tab.outbox.state.deeds.find((one) => one.id === id);
  assert.ok(deed, 'it is still there');
  return deed;
}

describe('a write that is refused', () => {
  it('is undone alone, says why, and keeps its text', async () => {
    const {kitchen, tab, pod, outbox} = await openPage();
    const [first, second] = await typeAll(tab, kitchen, {name: ['Broth']}, {note: ['Salt']});
    pod.faults.answer(403, {method: 'PATCH', times: 1});
    await outbox.resume();
    assert.equal(await outbox.settled(second!), undefined);
    const refused = deedOf(tab, first!);
    assert.deepEqual([refused.state, refused.problem?.kind], ['needs-you', 'forbidden']);
    assert.deepEqual(kitchen.shown(tab), {name: ['Soup'], note: ['Salt']});
    assert.deepEqual(await kitchen.stored(), {name: ['Soup'], note: ['Salt']});
    assert.match(deedsAsText([refused]), /soup\.ttl#it\nname: Broth/);
  });

  it('is there after the page was loaded again, and is not tried by itself', async () => {
    const {kitchen, device, tab, pod, outbox} = await openPage();
    pod.faults.answer(403, {method: 'PATCH', times: 1});
    const id = await outbox.add(kitchen.edit(tab, {name: ['Broth']}));
    await outbox.settled(id);
    tab.close();
    const next = device.open(kitchen.ana);
    await next.outbox.start();
    await next.outbox.resume();
    assert.equal(deedOf(next, id).problem?.kind, 'forbidden');
    await next.outbox.retry(id);
    assert.equal(await next.outbox.settled(id), undefined);
    assert.deepEqual(await kitchen.stored(), {name: ['Broth']});
  });

  it('can be replaced by what the person makes of it', async () => {
    const {kitchen, tab, pod, outbox} = await openPage();
    pod.faults.answer(507, {method: 'PATCH', times: 1});
    const id = await outbox.add(kitchen.edit(tab, {name: ['A very long name']}));
    assert.equal((await outbox.settled(id))?.problem?.kind, 'full');
    await outbox.replace(id, kitchen.edit(tab, {name: ['Short']}));
    assert.equal(await outbox.settled(id), undefined);
    assert.deepEqual(await kitchen.stored(), {name: ['Short']});
  });

  it('holds back a later one of the same field, which goes once the person gives it up', async () => {
    const {kitchen, tab, pod, outbox} = await openPage();
    const [first, second] = await typeAll(tab, kitchen, {name: ['Broth']}, {name: ['Stew']});
    pod.faults.answer(403, {method: 'PATCH', times: 1});
    await outbox.resume();
    await until(() => deedOf(tab, first!).state === 'needs-you');
    assert.equal(deedOf(tab, second!).state, 'waiting');
    await outbox.discard(first!);
    assert.equal(await outbox.settled(second!), undefined);
    assert.deepEqual(await kitchen.stored(), {name: ['Stew']});
  });

  it('is one whose value is no address, and nothing is asked for it', async () => {
    const {kitchen, tab, pod, outbox} = await openPage();
    const work = kitchen.edit(tab, {link: ['no address']});
    const fields = {link: {read: [['https://x.example/p']], write: [['https://x.example/p']], value: 'link'}} as const;
    const id = await outbox.add({...work, edits: work.edits.map((edit) => ({...edit, kind: {types: [], fields}}))});
    assert.equal((await outbox.settled(id))?.problem?.kind, 'bad-address');
    assert.ok(pod.arrivals.every(({method}) => method === 'GET'));
  });
});

describe('edits of the same thing on two devices', () => {
  it('merge if they are of different fields', async () => {
    const {kitchen, tab, outbox} = await openPage();
    const [id] = await typeAll(tab, kitchen, {name: ['Broth'], tags: ['warm']});
    await kitchen.changeElsewhere({note: ['Salt'], tags: ['vegan']});
    await outbox.resume();
    assert.equal(await outbox.settled(id!), undefined);
    const {tags, ...rest} = await kitchen.stored();
    assert.deepEqual(rest, {name: ['Broth'], note: ['Salt']});
    assert.deepEqual([...tags!].sort(), ['vegan', 'warm']);
  });

  it('are handed out with both values and the time, if they are of the same field', async () => {
    const {kitchen, tab, first} = await openConflict({name: ['Broth']});
    const {problem, other} = first();
    assert.deepEqual(problem?.conflicts, [{field: 'name', subject: kitchen.iri, mine: ['Broth'], theirs: ['Minestrone']}]);
    assert.ok(other?.at instanceof Date);
    assert.deepEqual(kitchen.shown(tab), {name: ['Minestrone']});
  });

  it('are settled by one call: mine', async () => {
    const {kitchen, outbox, first, ids} = await openConflict({name: ['Broth']});
    await outbox.choose(ids[0]!, first().problem!.conflicts![0]!, 'mine');
    assert.equal(await outbox.settled(ids[0]!), undefined);
    assert.deepEqual(await kitchen.stored(), {name: ['Broth']});
  });

  it('are settled by one call: theirs, and the other fields are written', async () => {
    const {kitchen, outbox, first, ids} = await openConflict({name: ['Broth'], note: ['Salt']});
    await outbox.choose(ids[0]!, first().problem!.conflicts![0]!, 'theirs');
    assert.equal(await outbox.settled(ids[0]!), undefined);
    assert.deepEqual(await kitchen.stored(), {name: ['Minestrone'], note: ['Salt']});
  });

  it('ask once for two edits of that field, and the later one goes on from the choice', async () => {
    const {kitchen, tab, outbox, first, ids} = await openConflict({name: ['Broth']}, {name: ['Stew']}, {note: ['Salt']});
    assert.equal(await outbox.settled(ids[2]!), undefined);
    assert.equal(deedOf(tab, ids[1]!).state, 'waiting');
    await outbox.choose(ids[0]!, first().problem!.conflicts![0]!, 'mine');
    assert.equal(await outbox.settled(ids[1]!), undefined);
    assert.deepEqual(await kitchen.stored(), {name: ['Stew'], note: ['Salt']});
  });

  it('are a question again if the other side has moved on before the choice arrives', async () => {
    const {kitchen, tab, outbox, first, ids} = await openConflict({name: ['Broth']});
    await kitchen.changeElsewhere({name: ['Ribollita']});
    await outbox.choose(ids[0]!, first().problem!.conflicts![0]!, 'mine');
    await outbox.settled(ids[0]!);
    assert.deepEqual(deedOf(tab, ids[0]!).problem?.conflicts?.[0]?.theirs, ['Ribollita']);
  });
});

describe('a thing that is gone', () => {
  it('is offered to be written anew, with what it was and what was changed', async () => {
    const {kitchen, tab, pod, outbox} = await openPage(openKitchen('<#it> schema:name "Soup"; schema:description "Salt".'));
    const base = kitchen.shown(tab)!;
    const [first, second] = await typeAll(tab, kitchen, {name: ['Broth']}, {tags: ['warm']});
    pod.delete(kitchen.url);
    await outbox.resume();
    await until(() => outbox.state.deeds.every(({state}) => state === 'needs-you'));
    assert.equal(deedOf(tab, first!).problem?.kind, 'missing');
    await outbox.recreate(first!);
    assert.equal(await outbox.settled(first!), undefined);
    assert.equal(await outbox.settled(second!), undefined);
    assert.deepEqual(await kitchen.stored(), {...base, name: ['Broth'], tags: ['warm']});
    assert.match(pod.text(kitchen.url)!, /Dish/);
  });
});

describe('a write whose fate nobody knows any more', () => {
  it('is a question instead of being done again: somebody may have undone it on purpose', async () => {
    const {kitchen, device, tab, pod, outbox} = await openPage();
    pod.faults.loseAnswer({method: 'PATCH', times: 1});
    pod.faults.loseRequest({method: 'GET', times: 1});
    const id = await outbox.add(kitchen.edit(tab, {name: ['Broth']}));
    await until(() => outbox.state.deeds[0]?.attempts === 1);
    tab.close();
    // Another app puts its own copy there, without any marks.
    pod.put(kitchen.url, '<#it> <http://schema.org/name> "Soup".');
    const next = device.open(kitchen.ana);
    await next.outbox.start();
    await next.outbox.resume();
    const {problem} = deedOf(next, id);
    assert.deepEqual(problem?.conflicts, [{field: 'name', subject: kitchen.iri, mine: ['Broth'], theirs: ['Soup']}]);
    assert.deepEqual(await kitchen.stored(), {name: ['Soup']});
    await next.outbox.choose(id, problem.conflicts[0]!, 'mine');
    assert.equal(await next.outbox.settled(id), undefined);
    assert.deepEqual(await kitchen.stored(), {name: ['Broth']});
  });
});

describe('a document that is written again and again', () => {
  it('remembers a few writes, and no more', async () => {
    const {kitchen} = await openPage();
    for (let round = 0; round < 20; round++) await kitchen.changeElsewhere({note: [`${round}`]});
    const {last, earlier} = await kitchen.marks();
    assert.equal(last, 1);
    assert.ok(earlier > 3 && earlier < 9, `${earlier} earlier ones`);
  });
});
