import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Bounds, Group} from '../../components/map/chart/clusters/cluster-index.js';
import {merge} from '../../components/map/chart/clusters/merge.js';
import {pixelOf, spotAt} from '../../components/map/chart/clusters/mercator.js';
import {TileClusters} from '../../components/map/chart/clusters/tile-clusters.js';
import type {Mark} from '../../components/map/chart/chart.js';
import type {Spot} from '../../vocab/geo/spot.js';
import {TileTree} from '../support/fragments/tile-tree.js';
import {Random} from '../support/random.js';

const world: Bounds = [-180, -90, 180, 90];
const sum = (groups: readonly Group[]) => groups.reduce((total, {count}) => total + count, 0);

/** As people live: most in towns, some on one and the same spot, a few far away. */
function someSpots(random: Random, count: number): Spot[] {
  const towns = Array.from({length: 12}, () => ({
    latitude: 42 + random.below(9_000) / 1_000,
    longitude: -4 + random.below(11_000) / 1_000,
  }));
  return Array.from({length: count}, () => {
    const {latitude, longitude} = random.pick(towns);
    if (random.chance(2)) return {latitude: random.below(170) - 85, longitude: random.below(360) - 180};
    if (random.chance(10)) return {latitude, longitude};
    const off = () => (random.below(2_001) - 1_000) / 5_000;
    return {latitude: latitude + off(), longitude: longitude + off()};
  });
}

/** Looks at a part of the map until nothing more is read for it. */
async function look(clusters: TileClusters, bounds: Bounds, zoom: number): Promise<Group[]> {
  for (let turn = 0; turn < 40; turn++) {
    await clusters.within(bounds, zoom);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return clusters.within(bounds, zoom);
}

function someBounds(random: Random): readonly [Bounds, number] {
  const zoom = 2 + random.below(15);
  const at = pixelOf({latitude: 42 + random.below(9), longitude: -4 + random.below(11)}, zoom);
  const north = spotAt({x: at.x - 400, y: at.y - 225}, zoom);
  const south = spotAt({x: at.x + 400, y: at.y + 225}, zoom);
  return [[north.longitude, south.latitude, south.longitude, north.latitude], zoom];
}

describe('a map of marks that are read as they are looked at', () => {
  it('counts each mark exactly once, wherever somebody looks and whatever was read before', async () => {
    for (let seed = 1; seed <= 6; seed++) {
      const random = new Random(seed);
      const spots = someSpots(random, 300 + random.below(2_500));
      const tree = new TileTree(spots);
      const marks: Mark[] = [{id: 'bakery', name: 'Le Fournil', spot: {latitude: 44.7, longitude: 5}, layer: 'places'}];
      const clusters = new TileClusters(marks, tree, 70);
      await clusters.extent();
      for (let turn = 0; turn < 8; turn++) {
        const [bounds, zoom] = someBounds(random);
        await look(clusters, bounds, zoom);
        for (const at of [0, zoom, 17])
          assert.equal(sum(await clusters.within(world, at)), spots.length + 1, `seed ${seed}, turn ${turn}, zoom ${at}`);
      }
    }
  });

  it('shows near what a look through all would show: no mark by itself that is not there, none left out', async () => {
    const random = new Random(11);
    const spots = someSpots(random, 1_500);
    const tree = new TileTree(spots);
    const clusters = new TileClusters([], tree, 60);
    const [latitude, longitude] = [spots[3]!.latitude, spots[3]!.longitude];
    const bounds: Bounds = [longitude - 0.01, latitude - 0.01, longitude + 0.01, latitude + 0.01];
    for (let turn = 0; turn < 5; turn++) await look(clusters, bounds, 16 + (turn % 2));
    const seen = new Set<number>();
    for (const {point, cluster} of await look(clusters, bounds, 16))
      for (const one of point === undefined ? await clusters.members(cluster!, 1_000) : [point]) seen.add(one);
    const names = [...seen].map((point) => clusters.markAt(point)!.name);
    const isIn = (spot: Spot) => Math.abs(spot.latitude - latitude) < 0.008 && Math.abs(spot.longitude - longitude) < 0.008;
    const expected = spots.flatMap((spot, index) => (isIn(spot) ? [`Membre ${index}`] : []));
    assert.ok(expected.length > 0);
    assert.deepEqual(
      expected.filter((name) => !names.includes(name)),
      [],
    );
  });

  it('reads one page for all of it, and few for what somebody looks at closer', async () => {
    const tree = new TileTree(someSpots(new Random(5), 8_000));
    const clusters = new TileClusters([], tree, 70);
    await clusters.extent();
    assert.equal(tree.read, 1);
    assert.ok(tree.pages > 10, String(tree.pages));
    const random = new Random(6);
    for (let turn = 0; turn < 10; turn++) {
      const before = tree.read;
      await look(clusters, ...someBounds(random));
      assert.ok(tree.read - before <= 4, String(tree.read - before));
    }
  });

  it('reads nothing twice, and nothing of what is out of sight', async () => {
    const tree = new TileTree([
      ...someSpots(new Random(5), 2_000),
      ...Array.from({length: 300}, (_, at) => ({latitude: -21 + at / 1_000, longitude: 55.5})),
    ]);
    const clusters = new TileClusters([], tree, 70);
    const [bounds, zoom]: [Bounds, number] = [[55.49, -20.86, 55.51, -20.84], 16];
    await look(clusters, bounds, zoom);
    const {read} = tree;
    assert.ok(read > 1 && read < 8, String(read));
    await look(clusters, [55.49, -20.859, 55.51, -20.841], zoom);
    await look(clusters, bounds, zoom);
    assert.equal(tree.read, read);
  });

  it('goes nearer until a group falls apart, and lists what lies on one spot', async () => {
    const spot = {latitude: 45.764, longitude: 4.8357};
    const far = {latitude: 48.8566, longitude: 2.3522};
    const tree = new TileTree([...Array.from({length: 120}, () => spot), far], [], 100);
    const clusters = new TileClusters([], tree, 70);
    await clusters.extent();
    const [all] = await look(clusters, world, 0);
    assert.equal(all?.count, 121);
    const zoom = await clusters.expansionZoom(all.cluster!);
    assert.ok(zoom > 2 && zoom < 8, String(zoom));
    const apart = await look(clusters, world, zoom);
    const one = apart.find(({count}) => count === 120)!;
    assert.ok((await clusters.expansionZoom(one.cluster!)) > 17);
    assert.equal((await clusters.members(one.cluster!, 100)).length, 100);
  });

  it('shows a part that cannot be read as a group, with its number', async () => {
    const spots = someSpots(new Random(8), 1_000);
    const tree = new TileTree(spots);
    tree.broken = (url) => url !== 'root';
    const clusters = new TileClusters([], tree, 70);
    await look(clusters, world, 2);
    await look(clusters, [-4, 42, 7, 51], 7);
    assert.equal(sum(await clusters.within(world, 2)), 1_000);
    // One of these is known from elsewhere, and looked for.
    const number = clusters.find('https://members.example/5#me')!;
    await clusters.reach(spots[5]!);
    const points = (await clusters.within(world, 17)).map(({point}) => point);
    assert.ok(points.includes(number));
    assert.equal(sum(await clusters.within(world, 17)), 1_000);
  });

  it('shows what has come since the index was written, and not what is gone', async () => {
    const spots = someSpots(new Random(8), 40);
    const tree = new TileTree(spots, [], 100);
    tree.gone.add('https://members.example/3#me');
    tree.late = [{id: 'https://members.example/new#me', name: 'Zoé', spot: {latitude: 45, longitude: 5}, layer: 'members'}];
    const clusters = new TileClusters([], tree, 70);
    await look(clusters, world, 2);
    assert.equal(sum(await clusters.within(world, 2)), 40);
    assert.equal(clusters.find('https://members.example/3#me'), undefined);
    assert.equal(clusters.markAt(clusters.find('https://members.example/new#me')!)?.name, 'Zoé');
  });

  it('knows the towns of what it has not read', async () => {
    const spots = someSpots(new Random(9), 600);
    const tree = new TileTree(
      spots,
      spots.map(({latitude}) => (latitude > 46 ? 'Nord' : 'Sud')),
    );
    const clusters = new TileClusters([], tree, 70);
    await clusters.extent();
    const groups = await clusters.within(world, 2);
    const names = groups.flatMap(({towns}) => towns.map((town) => clusters.towns[town - 1]!.name));
    assert.deepEqual([...new Set(names)].sort(), ['Nord', 'Sud']);
  });

  it('keeps the number of a group that stays the same', async () => {
    const tree = new TileTree(someSpots(new Random(4), 900));
    const clusters = new TileClusters([], tree, 70);
    const first = await look(clusters, world, 3);
    tree.read++;
    assert.deepEqual(await look(clusters, world, 3), first);
  });
});

describe('what is near each other on a map', () => {
  it('is one, in the middle of what it stands for, and each thing is in one group only', () => {
    const random = new Random(3);
    const nodes = someSpots(random, 500).map((spot, index) => ({spot, count: 1 + random.below(30), key: String(index)}));
    for (const zoom of [0, 3, 6, 9, 14]) {
      const groups = merge(nodes, zoom, 60);
      const parts = groups.flatMap((group) => group.parts);
      assert.equal(new Set(parts).size, nodes.length);
      assert.equal(parts.length, nodes.length);
      for (const {parts: inside, count} of groups) {
        assert.equal(
          inside.reduce((total, one) => total + one.count, 0),
          count,
        );
      }
    }
  });

  it('is the same in whatever order it comes', () => {
    const nodes = someSpots(new Random(2), 200).map((spot, index) => ({spot, count: 1, key: String(index)}));
    const keys = (groups: readonly {parts: readonly {key: string}[]}[]) =>
      groups.map(({parts}) => parts.map(({key}) => key).sort());
    assert.deepEqual(keys(merge([...nodes].reverse(), 6, 60)), keys(merge(nodes, 6, 60)));
  });
});
