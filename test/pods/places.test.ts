import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import {defineGroup} from '../../pods/coop/edit-groups.js';
import {findList} from '../../pods/coop/discovery.js';
import {readGroups} from '../../pods/coop/groups.js';
import {placesKind} from '../../pods/lists/places-kind.js';
import {placeRows} from '../../pods/lists/place-rows.js';
import {ThingList} from '../../pods/lists/thing-list.js';
import {tidyList} from '../../pods/lists/tidy.js';
import {readRoll} from '../../pods/members/roll.js';
import {announce} from '../../pods/lists/announce.js';
import {addPlaces} from '../../pods/places/create-places.js';
import {contribute} from '../../pods/things/contribute.js';
import {placeKind} from '../../vocab/kinds/place/place.js';
import {readFields} from '../../vocab/shapes/read.js';
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
    const tidied = await tidyList({resources, fetch: write, list, shape: placeRows, roll, now: new Date()});
    assert.equal(valueOf(tidied).rows, 1);
    assert.deepEqual(await seen(), expected);
  });
});

describe('a place that another application has written', () => {
  const forms = {
    'an address of its own': '<#it> vcard:hasGeo <geo:44.7286,5.0203>.',
    'an address of its own, beside half a position': '<#it> wgs84:lat 44.7286; vcard:hasGeo <geo:44.7286,5.0203>.',
    'an address of its own, beside a position that is nowhere':
      '<#it> wgs84:lat 447286; wgs84:long 50203; vcard:hasGeo <geo:44.7286,5.0203>.',
    'the text form of geometries': '<#it> geosparql:hasGeometry <#point>. <#point> geosparql:asWKT "POINT(5.0203 44.7286)".',
  };
  const prefixes = `@prefix schema: <http://schema.org/>. @prefix vcard: <http://www.w3.org/2006/vcard/ns#>.
@prefix wgs84: <http://www.w3.org/2003/01/geo/wgs84_pos#>. @prefix geosparql: <http://www.opengis.net/ont/geosparql#>.\n`;

  for (const [form, statements] of Object.entries(forms)) {
    it(`keeps its position in its row, said as ${form}`, async () => {
      const coop = await foundCoop(createMemoryPod());
      const list = valueOf(await addPlaces({fetch: coop.options.fetch, owner: coop.options.owner, layout: coop.layout}));
      const ana = await join(coop, 'ana', '<#me> foaf:name "Ana".');
      const source = `${ana.home}public/fountain.ttl#it`;
      coop.pod.put(new URL(source).pathname, `${prefixes}<#it> a schema:Place; schema:name "Fontaine". ${statements}`);
      const resources = resourcesOf(coop.pod, ana);
      valueOf(await announce({resources, fetch: ana.fetch, list, source}));
      const desk = await deskOf(coop);
      const roll = valueOf(await readRoll(desk.resources, coop.layout.membersList, {fresh: true}));
      const tidying = {resources: desk.resources, fetch: desk.fetch, list, shape: placeRows, roll, now: new Date()};
      assert.equal(valueOf(await tidyList(tidying)).rows, 1);
      const read = valueOf(await resourcesOf(coop.pod).read(list));
      const row = read.graph.iris(list, 'https://w3id.org/tree#member')[0]!;
      assert.deepEqual(readFields(placeKind, read.graph, row).values['latitude'], ['44.7286']);
      assert.deepEqual(placesKind([]).read(read.graph, source, row).spot, {latitude: 44.7286, longitude: 5.0203});
      // What says the same is not written anew.
      valueOf(await announce({resources, fetch: ana.fetch, list, source}));
      assert.equal(valueOf(await tidyList(tidying)).rows, 0);
    });
  }
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
