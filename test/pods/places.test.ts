import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import {defineGroup} from '../../pods/coop/edit-groups.js';
import {findList} from '../../pods/coop/discovery.js';
import {readGroups} from '../../pods/coop/groups.js';
import {placesKind} from '../../pods/lists/places-kind.js';
import {rowShapeOf} from '../../pods/lists/rows.js';
import {ThingList} from '../../pods/lists/thing-list.js';
import {tidyList} from '../../pods/lists/tidy.js';
import {readRoll} from '../../pods/members/roll.js';
import {addPlaces} from '../../pods/places/create-places.js';
import {contribute} from '../../pods/things/contribute.js';
import {placeKind} from '../../vocab/kinds/place/place.js';
import {foundCoop, join, resourcesOf, valueOf, type TestCoop} from '../support/fixtures.js';
import {coopOf, deskOf} from '../support/joining.js';
import {createMemoryPod} from '../support/memory-pod.js';

const grocery = {
  name: ['Épicerie du pont'],
  town: ['Crest'],
  latitude: ['44.7286'],
  longitude: ['5.0203'],
  category: ['Épicerie'],
  confirmedOn: ['2026-11-28'],
  note: ['Vrac et légumes.'],
};

describe('a coop’s list of places', () => {
  let coop: TestCoop;
  let list: string;

  beforeEach(async () => {
    coop = await foundCoop(createMemoryPod());
    list = valueOf(await addList());
  });

  const addList = () => addPlaces({fetch: coop.options.fetch, owner: coop.options.owner, layout: coop.layout});

  async function seen() {
    const resources = resourcesOf(coop.pod);
    const open = new ThingList(resources, list, placesKind(['fr']), () => readRoll(resources, coop.layout.membersList));
    await open.load();
    return open.state.rows.map(({label, thing}) => ({label, spot: thing?.spot, confirmedOn: thing?.confirmedOn}));
  }

  it('is found by readers of places, once however often it is made', async () => {
    assert.equal(valueOf(await addList()), list);
    assert.equal(valueOf(await findList(resourcesOf(coop.pod), await coopOf(coop), placeKind.types)), list);
    assert.equal(coop.pod.text(coop.layout.typeIndex)!.split('https://schema.org/Place>').length, 2);
  });

  it('lies beside what the coop itself says, where no member can append', () => {
    assert.ok(!list.startsWith(coop.layout.official));
  });

  it('says where a member’s place is and when it was confirmed, before and after a moderator has tidied', async () => {
    const ana = await join(coop, 'ana', '<#me> foaf:name "Ana".');
    const {fetch, webId, home} = ana;
    const by = {resources: resourcesOf(coop.pod, ana), fetch, webId, home, coop: await coopOf(coop), list};
    valueOf(await contribute(by, placeKind, grocery, 'public'));
    const expected = [{label: 'Épicerie du pont', spot: {latitude: 44.7286, longitude: 5.0203}, confirmedOn: '2026-11-28'}];
    assert.deepEqual(await seen(), expected);
    const desk = await deskOf(coop);
    const roll = valueOf(await readRoll(desk.resources, coop.layout.membersList, {fresh: true}));
    const {resources, fetch: write} = desk;
    const tidied = await tidyList({resources, fetch: write, list, shape: rowShapeOf(placeKind), roll, now: new Date()});
    assert.equal(valueOf(tidied).rows, 1);
    assert.deepEqual(await seen(), expected);
  });
});

describe('a local group', () => {
  it('can say in which town it meets and where that is, and keeps it when it is renamed', async () => {
    const coop = await foundCoop(createMemoryPod());
    const desk = {...(await deskOf(coop)), groups: coop.layout.groups};
    const spot = {latitude: 44.7286, longitude: 5.0203};
    valueOf(await defineGroup(desk, {slug: 'crest', name: 'Crest', town: 'Crest', spot: {latitude: 1, longitude: 2}}));
    valueOf(await defineGroup(desk, {slug: 'crest', name: 'Crest', town: 'Crest', spot}));
    valueOf(await defineGroup(desk, {slug: 'crest', name: 'Crest et le Diois'}));
    const groups = valueOf(await readGroups(resourcesOf(coop.pod), await coopOf(coop)));
    assert.deepEqual(
      groups.map(({name, town, spot: where}) => ({name, town, where})),
      [{name: 'Crest et le Diois', town: 'Crest', where: spot}],
    );
  });
});
