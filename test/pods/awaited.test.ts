import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import {documentOf} from '../../vocab/rdf/iri.js';
import {awaitInLists} from '../../pods/lists/awaited.js';
import {ThingList} from '../../pods/lists/thing-list.js';
import {tidyList} from '../../pods/lists/tidy.js';
import {readRoll} from '../../pods/members/roll.js';
import {plainKind} from '../../pods/outbox/plain-kind.js';
import type {ContributeWork, EditWork} from '../../pods/outbox/work.js';
import {Kitchen} from '../support/kitchen.js';
import {valueOf} from '../support/fixtures.js';
import {Device, type Tab} from '../support/outbox/device.js';
import {nextTurn, until} from '../support/outbox/until.js';
import {recipeKind, recipesKind, type Recipe} from '../support/recipes.js';

let kitchen: Kitchen;
let device: Device;
let tab: Tab;
let list: ThingList<Recipe>;
let stop: () => void;
/** All that the list has shown since it was loaded, one state a line; the star is for what waits. */
let seen: string[];

const kind = plainKind(recipeKind);
const rows = () => list.state.rows.map(({thing, isPending}) => `${thing?.name ?? '?'}${isPending ? '*' : ''}`).join(', ');

/** Ana's page with the list of recipes on screen, and in it one soup that is listed. */
async function open(address = kitchen.list): Promise<void> {
  const {resources, outbox} = tab;
  list = new ThingList(resources, address, recipesKind, () => readRoll(resources, kitchen.coop.layout.membersList));
  list.subscribe(({rows: shown}) => {
    list.prioritise(shown.map(({source}) => source));
    if (seen.at(-1) !== rows()) seen.push(rows());
  });
  await list.load();
  await outbox.start();
  stop = awaitInLists(resources, outbox);
  seen = [rows()];
}

beforeEach(async () => {
  kitchen = await Kitchen.open();
  device = new Device(kitchen.pod.fetch);
  tab = device.open(kitchen.ana);
  seen = [];
});

function recipe(name = 'Tarte'): ContributeWork {
  const {coop, home} = kitchen.as(kitchen.ana);
  return {type: 'contribute', coop, home, audience: 'public', name: 'new', kind, values: {name: [name]}, list: kitchen.list};
}

function edit(iri: string, name: string): EditWork {
  const values = {name: [name]};
  return {type: 'edit', iri, edits: [{iri, kind, base: {name: ['Soupe']}, values}], list: kitchen.list};
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 60; turn++) await nextTurn();
}

describe('a new thing that waits to be sent', () => {
  it('is in its list at once, marked, and stays there without the mark once it is sent', async () => {
    await open();
    kitchen.pod.faults.answer(503, {method: 'PUT', times: 1});
    const id = await tab.outbox.add(recipe());
    await until(() => rows() === 'Tarte*');
    await until(() => tab.outbox.state.deeds[0]?.attempts === 1);
    await tab.outbox.resume();
    assert.equal(await tab.outbox.settled(id), undefined);
    await settle();
    assert.equal(rows(), 'Tarte');
    assert.deepEqual(seen, ['', 'Tarte*', 'Tarte']);
  });

  it('is there without any network', async () => {
    await open();
    device.isOnline = false;
    await tab.outbox.add(recipe());
    await until(() => rows() === 'Tarte*');
  });

  it('is there when the page is opened anew, before it is sent', async () => {
    device.isOnline = false;
    await tab.outbox.add(recipe());
    tab.close();
    device.isOnline = true;
    kitchen.pod.faults.answer(503, {method: 'PUT', times: Infinity});
    tab = device.open(kitchen.ana);
    await open();
    await until(() => rows() === 'Tarte*');
  });

  it('is one row, also once a moderator has put it into the list while the sending page did not know of it', async () => {
    await open();
    kitchen.pod.faults.answer(503, {method: 'PATCH', path: new URL(kitchen.announcements).pathname, times: 1});
    const id = await tab.outbox.add(recipe());
    await until(() => tab.outbox.state.deeds[0]?.attempts === 1);
    await kitchen.append(kitchen.ana, `<#x> as:object <${kitchen.ana.home}public/new.ttl#it>.`);
    valueOf(await tidyList(await kitchen.desk()));
    await list.load(true);
    await settle();
    assert.equal(rows(), 'Tarte*');
    await tab.outbox.resume();
    await tab.outbox.settled(id);
    await settle();
    assert.equal(rows(), 'Tarte');
  });

  it('is not in other lists', async () => {
    await open(kitchen.coop.layout.membersList);
    const before = rows();
    device.isOnline = false;
    await tab.outbox.add(recipe());
    await settle();
    assert.equal(rows(), before);
  });

  it('is not in the list any more when it is given up, refused, or its author signs out', async () => {
    await open();
    device.isOnline = false;
    const id = await tab.outbox.add(recipe());
    await until(() => rows() === 'Tarte*');
    await tab.outbox.discard(id);
    await until(() => rows() === '');
    device.isOnline = true;
    kitchen.pod.faults.answer(413, {method: 'PUT', times: 1});
    assert.equal((await tab.outbox.settled(await tab.outbox.add(recipe())))?.state, 'needs-you');
    await settle();
    assert.equal(rows(), '');
    device.isOnline = false;
    await tab.outbox.discardAll();
    await tab.outbox.add(recipe());
    await until(() => rows() === 'Tarte*');
    tab.outbox.stop();
    stop();
    assert.equal(rows(), '');
  });
});

describe('a change that waits to be sent', () => {
  let soup: string;
  beforeEach(async () => {
    soup = await kitchen.cook(kitchen.ana, 'Soupe');
    valueOf(await tidyList(await kitchen.desk()));
    await open();
    assert.equal(rows(), 'Soupe');
  });

  it('is shown in the row of its thing, marked, and stays once it is sent', async () => {
    kitchen.pod.faults.answer(503, {method: 'PATCH', path: new URL(soup).pathname, times: 1});
    const id = await tab.outbox.add(edit(soup, 'Soupe froide'));
    await until(() => rows() === 'Soupe froide*');
    await tab.outbox.resume();
    await tab.outbox.settled(id);
    await settle();
    assert.deepEqual(seen, ['Soupe', 'Soupe froide*', 'Soupe froide']);
  });

  it('takes out of the list at once what is taken back', async () => {
    await tab.resources.read(soup);
    device.isOnline = false;
    await tab.outbox.add({type: 'withdraw', iri: soup, home: kitchen.ana.home, list: kitchen.list});
    await until(() => rows() === '');
  });

  it('of a document that the page cannot read leaves the row as the list has it', async () => {
    device.isOnline = false;
    await tab.outbox.add(edit(soup, 'Soupe froide'));
    await settle();
    assert.match(rows(), /^Soupe/);
    assert.equal(list.state.rows.length, 1);
    assert.equal(documentOf(list.state.rows[0]!.source), documentOf(soup));
  });
});
