import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import {addThingList} from '../../pods/coop/add-list.js';
import {findList} from '../../pods/coop/discovery.js';
import {rowShapeOf} from '../../pods/lists/rows.js';
import {thingKind} from '../../pods/lists/thing-kind.js';
import {ThingList} from '../../pods/lists/thing-list.js';
import {tidyList} from '../../pods/lists/tidy.js';
import {readRoll} from '../../pods/members/roll.js';
import {contribute} from '../../pods/things/contribute.js';
import type {FieldValues} from '../../vocab/shapes/descriptor.js';
import {foundCoop, join, resourcesOf, valueOf, type TestCoop} from '../support/fixtures.js';
import {coopOf, deskOf} from '../support/joining.js';
import {createMemoryPod} from '../support/memory-pod.js';
import {atelier, toolDescriptor} from '../support/tools.js';

const saw: FieldValues = {
  name: ['Scie'],
  category: [`${atelier}wood`],
  uses: ['scier', 'tailler'],
  deposit: ['20.5'],
  isFree: ['true'],
  openSince: ['2024-05-01'],
  manual: ['https://atelier.example/scie'],
};

describe('a list of a kind that only a partner knows', () => {
  let coop: TestCoop;
  let list: string;

  beforeEach(async () => {
    coop = await foundCoop(createMemoryPod());
    list = valueOf(await addTools());
  });

  const addTools = () =>
    addThingList({
      fetch: coop.options.fetch,
      owner: coop.options.owner,
      layout: coop.layout,
      container: `${coop.options.storage}tools/`,
      types: toolDescriptor.types,
      shape: `${atelier}ToolShape`,
      readers: 'public',
    });

  async function seen() {
    const resources = resourcesOf(coop.pod);
    const roll = () => readRoll(resources, coop.layout.membersList);
    const open = new ThingList(resources, list, thingKind(toolDescriptor, ['fr']), roll);
    await open.load();
    return open.state.rows.map(({label, thing}) => ({label, values: thing?.values}));
  }

  it('is found by its class in the coop’s index, and noted there once however often it is made', async () => {
    assert.equal(valueOf(await addTools()), list);
    const found = await findList(resourcesOf(coop.pod), await coopOf(coop), toolDescriptor.types);
    assert.equal(valueOf(found), list);
    assert.equal(coop.pod.text(coop.layout.typeIndex)!.split('Tool>').length, 2);
  });

  it('shows what a member has written before and after a moderator has tidied, with every sort of value', async () => {
    const ana = await join(coop, 'ana', '<#me> foaf:name "Ana".');
    const us = await coopOf(coop);
    const contributor = {
      resources: resourcesOf(coop.pod, ana),
      fetch: ana.fetch,
      webId: ana.webId,
      home: ana.home,
      coop: us,
      list,
    };
    valueOf(await contribute(contributor, toolDescriptor, saw, 'public'));
    assert.deepEqual(await seen(), [{label: 'Scie', values: saw}]);
    const {resources, fetch} = await deskOf(coop);
    const roll = valueOf(await readRoll(resources, coop.layout.membersList, {fresh: true}));
    const shape = rowShapeOf(toolDescriptor);
    const tidied = valueOf(await tidyList({resources, fetch, list, shape, roll, now: new Date()}));
    assert.equal(tidied.rows, 1);
    assert.deepEqual(await seen(), [{label: 'Scie', values: saw}]);
    assert.match(coop.pod.text(list)!, /"20\.5"\^\^<http:\/\/www\.w3\.org\/2001\/XMLSchema#decimal>|20\.5/);
  });

  it('takes no value that is no number, date or address where one is needed', async () => {
    const ana = await join(coop, 'ana', '<#me> foaf:name "Ana".');
    const contributor = {
      resources: resourcesOf(coop.pod, ana),
      fetch: ana.fetch,
      webId: ana.webId,
      home: ana.home,
      coop: await coopOf(coop),
      list,
    };
    const mistakes: readonly FieldValues[] = [
      {deposit: ['beaucoup']},
      {openSince: ['hier']},
      {manual: ['x>y']},
      {isFree: ['oui']},
    ];
    for (const wrong of mistakes) {
      const written = await contribute(contributor, toolDescriptor, {...saw, ...wrong}, 'public');
      assert.ok(!written.ok, JSON.stringify(wrong));
    }
  });
});
