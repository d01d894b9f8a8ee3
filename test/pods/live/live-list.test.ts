import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Resources} from '../../../pods/documents/resources.js';
import {ThingList} from '../../../pods/lists/thing-list.js';
import {readRoll} from '../../../pods/members/roll.js';
import {tidyList} from '../../../pods/lists/tidy.js';
import {removeMember} from '../../../pods/coop/remove-member.js';
import {membersKind} from '../../../pods/lists/members-kind.js';
import {foundCoop, join, profilePrefixes, resourcesOf, valueOf} from '../../support/fixtures.js';
import {Kitchen, recipeText} from '../../support/kitchen.js';
import {createMemoryPod} from '../../support/memory-pod.js';
import {recipesKind} from '../../support/recipes.js';
import {settle} from './live-page.js';

/** A list on screen, and what is seen of it. */
function follow<T extends {name?: string | undefined}>(list: ThingList<T>) {
  let told = 0;
  const stop = list.subscribe(() => told++);
  return {
    stop,
    names: () => list.state.rows.map(({thing}) => thing?.name ?? '?').sort(),
    told: () => told,
  };
}

/** Takes in what has changed on the server, as what keeps a page up to date does: what is followed, and nothing else. */
async function catchUp(resources: Resources): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    const shown = [...resources.all()].filter(({listeners}) => listeners.size);
    await Promise.all(shown.map(({url}) => resources.readAgain(url)));
    await settle();
  }
}

async function openKitchen() {
  const it = await Kitchen.open();
  const resources = resourcesOf(it.pod);
  const roll = () => readRoll(resources, it.coop.layout.membersList);
  const list = new ThingList(resources, it.list, recipesKind, roll);
  return {kitchen: it, resources, list};
}

describe('a list that is followed', () => {
  it('shows what a member adds, once it is announced', async () => {
    const {kitchen, resources, list} = await openKitchen();
    const page = follow(list);
    await list.load();
    await kitchen.cook(kitchen.ana, 'Soupe');
    await catchUp(resources);
    assert.deepEqual(page.names(), ['Soupe']);
    await kitchen.cook(kitchen.ben, 'Tarte');
    await catchUp(resources);
    assert.deepEqual(page.names(), ['Soupe', 'Tarte']);
  });

  it('shows a second change of what was announced already', async () => {
    const {kitchen, resources, list} = await openKitchen();
    const page = follow(list);
    await list.load();
    const source = await kitchen.cook(kitchen.ana, 'Soupe');
    await catchUp(resources);
    list.prioritise([source]);
    kitchen.pod.put(source, recipeText('Soupe froide'));
    await catchUp(resources);
    assert.deepEqual(page.names(), ['Soupe froide']);
  });

  it('drops what its author has taken away', async () => {
    const {kitchen, resources, list} = await openKitchen();
    const page = follow(list);
    const source = await kitchen.cook(kitchen.ana, 'Soupe');
    await list.load();
    list.prioritise([source]);
    assert.deepEqual(page.names(), ['Soupe']);
    await kitchen.ana.fetch(source, {method: 'DELETE'});
    await catchUp(resources);
    assert.deepEqual(page.names(), []);
  });

  it('never shows less while it is tidied', async () => {
    const {kitchen, resources, list} = await openKitchen();
    await kitchen.cook(kitchen.ana, 'Soupe');
    await list.load();
    const seen: number[] = [];
    list.subscribe(({rows}) => seen.push(rows.length));
    valueOf(await tidyList(await kitchen.desk()));
    await catchUp(resources);
    assert.deepEqual([...new Set(seen)], [1]);
    assert.equal(list.state.announced, 0);
  });

  it('tells nobody anything when nothing has changed', async () => {
    const {kitchen, resources, list} = await openKitchen();
    await kitchen.cook(kitchen.ana, 'Soupe');
    await list.load();
    const page = follow(list);
    await catchUp(resources);
    assert.equal(page.told(), 0);
  });

  it('reads only what is new, not all that was announced before', async () => {
    const {kitchen, resources, list} = await openKitchen();
    follow(list);
    const old = await kitchen.cook(kitchen.ana, 'Soupe');
    await list.load();
    const before = kitchen.pod.arrivals.length;
    const added = await kitchen.cook(kitchen.ben, 'Tarte');
    await catchUp(resources);
    const asked = kitchen.pod.arrivals.slice(before).filter(({agent, method}) => !agent && method === 'GET');
    const count = (source: string) => asked.filter(({url}) => url === source.split('#')[0]).length;
    assert.deepEqual([count(old), count(added)], [0, 1]);
  });

  it('follows the sources on screen that had to be read, a few at most', async () => {
    const {kitchen, resources, list} = await openKitchen();
    follow(list);
    const sources: string[] = [];
    for (let count = 0; count < 15; count++) sources.push(await kitchen.cook(kitchen.ana, `Plat ${count}`));
    await list.load();
    list.prioritise(sources);
    const followed = [...resources.all()].filter(({url, listeners}) => listeners.size && url.startsWith(kitchen.ana.home));
    assert.equal(followed.length, 12);
  });

  it('follows nothing any more once nobody looks', async () => {
    const {kitchen, resources, list} = await openKitchen();
    const source = await kitchen.cook(kitchen.ana, 'Soupe');
    const page = follow(list);
    await list.load();
    list.prioritise([source]);
    page.stop();
    assert.deepEqual(
      [...resources.all()].filter(({listeners}) => listeners.size).map(({url}) => url),
      [],
    );
  });

  it('says that it may be old while its server cannot be reached, and no longer once it can', async () => {
    const {kitchen, resources, list} = await openKitchen();
    const page = follow(list);
    await kitchen.cook(kitchen.ana, 'Soupe');
    await list.load();
    kitchen.pod.faults.close();
    await catchUp(resources);
    assert.deepEqual([list.state.problem?.kind, ...page.names()], ['offline', 'Soupe']);
    kitchen.pod.faults.open();
    await catchUp(resources);
    assert.deepEqual([list.state.problem, ...page.names()], [undefined, 'Soupe']);
  });

  it('is empty at once for a reader who may no longer read it', async () => {
    const {kitchen, resources, list} = await openKitchen();
    const page = follow(list);
    await kitchen.cook(kitchen.ana, 'Soupe');
    valueOf(await tidyList(await kitchen.desk()));
    await list.load();
    assert.deepEqual(page.names(), ['Soupe']);
    kitchen.pod.rule(kitchen.list.split('#')[0]!, `acl:agent <${kitchen.coop.owner.webId}>; acl:mode acl:Read`);
    const before = kitchen.pod.arrivals.length;
    await resources.readAgain(kitchen.list);
    await settle();
    // Its announcements are still for everybody, and nothing is asked twice.
    assert.equal(kitchen.pod.arrivals.length - before, 1);
    assert.deepEqual([list.state.status, list.state.problem?.kind, ...page.names()], ['error', 'signed-out']);
  });
});

describe('the list of members that is followed', () => {
  async function scene() {
    const coop = await foundCoop(createMemoryPod());
    const ana = await join(coop, 'ana', '<#me> foaf:name "Ana"; vcard:note "Bonjour".');
    const resources = resourcesOf(coop.pod);
    const list = new ThingList(resources, coop.layout.membersList, membersKind(['fr']));
    const page = follow(list);
    await list.load();
    return {coop, ana, resources, list, page};
  }

  it('shows who joins and drops who leaves', async () => {
    const {coop, ana, resources, page} = await scene();
    await join(coop, 'bo', '<#me> foaf:name "Bo".');
    await catchUp(resources);
    assert.deepEqual(page.names(), ['Ana', 'Bo']);
    const {moderator, layout} = coop;
    valueOf(
      await removeMember({
        resources: resourcesOf(coop.pod, moderator),
        fetch: moderator.fetch,
        places: layout,
        webId: ana.webId,
      }),
    );
    await catchUp(resources);
    assert.deepEqual(page.names(), ['Bo']);
  });

  it('keeps the details that a reader has opened when somebody else joins, and takes in their changes', async () => {
    const {coop, ana, resources, list} = await scene();
    list.prioritise([ana.webId]);
    await list.retry(ana.webId);
    const note = () => list.state.rows.find(({source}) => source === ana.webId)?.thing?.note;
    assert.equal(note(), 'Bonjour');
    await join(coop, 'bo', '<#me> foaf:name "Bo".');
    await catchUp(resources);
    assert.deepEqual([note(), list.state.rows.length], ['Bonjour', 2]);
    coop.pod.put('/ana/profile/card', `${profilePrefixes} <#me> a foaf:Person; foaf:name "Ana"; vcard:note "Salut".`);
    await catchUp(resources);
    assert.equal(note(), 'Salut');
  });
});
