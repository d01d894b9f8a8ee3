import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {layer} from '../../../components/map/layers/members.js';
import type {MapItem} from '../../../components/map/list/map-item.js';
import {MappedList} from '../../../pods/fragments/read/mapped-list.js';
import type {Tile} from '../../../pods/fragments/read/tiles.js';
import {boxAround, kilometresTo} from '../../../vocab/fragments/box.js';
import {keyOf} from '../../../vocab/fragments/keys.js';
import {kilometresBetween, type Spot} from '../../../vocab/geo/spot.js';
import {resourcesOf} from '../../support/fixtures.js';
import {putMapped, rowOf, somePeople, webIdOf, type MappedPerson} from '../../support/fragments/mapped-people.js';
import {createMemoryPod} from '../../support/memory-pod.js';
import {Random} from '../../support/random.js';

const list = 'https://pods.example/coop/official/members/index.ttl#it';
const lyon: Spot = {latitude: 45.764, longitude: 4.8357};

async function openList(people: readonly MappedPerson[], options: Parameters<typeof putMapped>[3] = {weight: 3_000}) {
  const pod = createMemoryPod();
  const put = (changed: readonly MappedPerson[], more = options) => putMapped(pod, list, changed, more);
  const files = await put(people);
  const findable = {
    texts: ({name, town}: MapItem) => [name, town],
    facets: {place: ({town}: MapItem) => (town ? [town] : [])},
    spot: ({spot}: MapItem) => spot,
  };
  const mapped = new MappedList(resourcesOf(pod), list, layer.kind(['fr']), findable, (rows) => rows);
  await mapped.load();
  const pages = () => pod.arrivals.filter(({url}) => url.includes('/by/tiles/')).length;
  return {pod, put, files, mapped, pages};
}

const placed = (people: readonly MappedPerson[]) => people.filter(({spot}) => spot);

describe('a very long list of things that are somewhere', () => {
  it('says how many are somewhere, and shows no others', async () => {
    const people = somePeople(1, 120);
    const {mapped} = await openList(people);
    assert.equal(mapped.placed, placed(people).length);
    await mapped.ask({query: '', choices: new Map()}, 1_000);
    while (!mapped.answer.isWhole) await mapped.goOn();
    assert.deepEqual(mapped.answer.rows.map(({source}) => source).sort(), placed(people).map(webIdOf).sort());
  });

  it('finds what is nearest, as a look through all finds it, and reads little for it', async () => {
    for (let seed = 1; seed <= 5; seed++) {
      const people = somePeople(seed, 400);
      const {mapped, pages, files} = await openList(people);
      const nearest = mapped.around(lyon)!;
      await nearest.want(10);
      const expected = placed(people)
        .map((person) => ({id: webIdOf(person), distance: kilometresBetween(lyon, person.spot!)}))
        .sort((one, other) => one.distance - other.distance);
      const found = nearest.answer.rows.map(({source}) => source);
      assert.ok(found.length >= 10);
      assert.deepEqual(
        found,
        expected.slice(0, found.length).map(({id}) => id),
      );
      const all = [...files.keys()].filter((url) => url.includes('/tiles/')).length;
      assert.ok(pages() * 2 < all, `${pages()} of ${all}`);
    }
  });

  it('finds all that is within a distance, and says that these are all', async () => {
    const people = somePeople(3, 300);
    const {mapped} = await openList(people);
    const nearest = mapped.around(lyon, 100)!;
    await nearest.want(1_000);
    while (nearest.answer.isPaused) await nearest.goOn();
    const expected = placed(people).filter(({spot}) => kilometresBetween(lyon, spot!) <= 100);
    assert.equal(nearest.answer.total, expected.length);
    assert.deepEqual(nearest.answer.rows.map(({source}) => source).sort(), expected.map(webIdOf).sort());
  });

  it('says that a part is missing where a page cannot be read, and shows the others', async () => {
    const people = somePeople(4, 300);
    const {mapped, pod} = await openList(people);
    await mapped.tiles!.open(mapped.tiles!.root);
    const broken = mapped.tiles!.root.tiles[0]!;
    pod.faults.answer(500, {path: new URL(broken.url).pathname});
    const nearest = mapped.around(lyon)!;
    await nearest.want(1_000);
    while (nearest.answer.isPaused) await nearest.goOn();
    assert.equal(nearest.answer.problem?.kind, 'server');
    assert.equal(nearest.answer.isWhole, false);
    // Some of them may be known from elsewhere.
    const {length} = nearest.answer.rows;
    assert.ok(length < placed(people).length && length >= placed(people).length - broken.count, String(length));
  });

  it('tells what is newer than the index, and forgets what is gone', async () => {
    const people = somePeople(5, 60);
    const own =
      rowOf({id: 'late', name: 'Zoé', spot: lyon}, list, '2026-03-01T00:00:00Z') +
      `<${list.replace('#it', '#r-p1')}> a <https://www.w3.org/ns/activitystreams#Delete>.`;
    const {mapped} = await openList(people, {weight: 0, own});
    assert.deepEqual([...mapped.newer], ['https://members.example/late/card#me']);
    const nearest = mapped.around(lyon)!;
    await nearest.want(1_000);
    const found = nearest.answer.rows.map(({source}) => source);
    assert.equal(found[0], 'https://members.example/late/card#me');
    assert.ok(!found.includes('https://members.example/p1/card#me'));
  });

  it('knows where a town is by those who name it', async () => {
    const people = somePeople(6, 80);
    const {mapped} = await openList(people, {weight: 0});
    const spots = placed(people).filter(({town}) => town === 'Die');
    const middle = spots.reduce((sum, {spot}) => sum + spot!.latitude, 0) / spots.length;
    const found = await mapped.middleOf('place', keyOf('die'));
    assert.ok(found && Math.abs(found.latitude - middle) < 1e-6, JSON.stringify(found));
    assert.equal(await mapped.middleOf('place', keyOf('Paris')), undefined);
  });

  it('begins again when the index was written anew, and reads no page twice before', async () => {
    const people = somePeople(7, 300);
    const {mapped, put, pages} = await openList(people);
    const {tiles} = mapped;
    await Promise.all([tiles!.open(tiles!.root), tiles!.open(tiles!.root)]);
    assert.equal(pages(), 1);
    await put(people.slice(0, 200), {weight: 3_000, modified: '2026-04-01T00:00:00Z'});
    await mapped.load(true);
    assert.notEqual(mapped.tiles, tiles);
    assert.equal(mapped.placed, placed(people.slice(0, 200)).length);
  });

  it('follows no link into another folder, and none in a ring', async () => {
    const people = somePeople(8, 200);
    const {mapped, pod, files} = await openList(people);
    const root = [...files.keys()].find((url) => url.endsWith('/tiles/root.ttl'))!;
    const more = (node: string, name: string) =>
      `<> <https://w3id.org/tree#relation> <#${name}>. <#${name}> a <https://w3id.org/tree#Relation>; <https://w3id.org/tree#node> <${node}>; <https://w3id.org/tree#remainingItems> 9.`;
    pod.put(
      root,
      files.get(root)! +
        more(root, 'ring') +
        more('https://evil.example/x.ttl', 'far') +
        more('../names/root.ttl', 'beside'),
    );
    await mapped.tiles!.open(mapped.tiles!.root);
    const folder = new URL('.', root).href;
    assert.ok(mapped.tiles!.root.tiles.every(({url}) => url.startsWith(folder) && url !== root));
    const sum = (tile: Tile): number => tile.tiles.reduce((total, {count}) => total + count, 0);
    assert.equal(sum(mapped.tiles!.root), placed(people).length);
  });
});

describe('how far it is to a part of the earth', () => {
  it('is never further than to any place in it, and 0 inside, across the date line too', () => {
    const random = new Random(12);
    const spot = () => ({latitude: random.below(180_001) / 1_000 - 90, longitude: random.below(360_001) / 1_000 - 180});
    for (let round = 0; round < 2_000; round++) {
      const inside = Array.from({length: 1 + random.below(4)}, spot);
      const from = spot();
      const distance = kilometresTo(boxAround(inside), from);
      for (const one of inside) assert.ok(distance <= kilometresBetween(from, one) + 1e-6, JSON.stringify({inside, from}));
      assert.ok(kilometresTo(boxAround([from, ...inside]), from) < 1e-6);
    }
  });
});
