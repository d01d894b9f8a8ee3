import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import Supercluster from 'supercluster';
import {ClusterIndex, nearestZoom, type Bounds, type Points} from '../../components/map/chart/clusters/cluster-index.js';
import {Random} from '../support/random.js';

const world: Bounds = [-180, -85, 180, 85];

/** Points around a town, in the same places each time. */
function pointsAround([longitude, latitude]: readonly [number, number], count: number, spread = 0.2): Points {
  const random = new Random(7);
  const positions = Float64Array.from(
    {length: 2 * count},
    (_, at) => (at % 2 ? latitude : longitude) + (random.below(10_000) / 10_000 - 0.5) * spread,
  );
  return {positions, towns: Uint32Array.from({length: count}, (_, at) => 1 + (at % 5)), radius: 60};
}

const crest = [5.022, 44.728] as const;

describe('marks near each other', () => {
  it('are grouped a step at a time as Supercluster groups them at once', () => {
    const points = pointsAround(crest, 2_000);
    const index = new ClusterIndex(points);
    // With a rest after every single point.
    let rests = 0;
    for (const steps = index.steps(0); !steps.next().done;) rests++;
    assert.ok(rests > 2_000);
    const whole = new Supercluster({radius: 60, extent: 256, maxZoom: nearestZoom}).load(
      Array.from(points.towns, (_, at) => ({
        type: 'Feature',
        properties: {},
        geometry: {type: 'Point', coordinates: [points.positions[2 * at]!, points.positions[2 * at + 1]!]},
      })),
    );
    for (let zoom = 0; zoom <= nearestZoom + 1; zoom++) {
      const expected = whole.getClusters([...world], zoom).map(({geometry, properties}): (number | undefined)[] => {
        const [longitude, latitude] = geometry.coordinates;
        return [longitude, latitude, 'cluster' in properties ? Number(properties.point_count) : 1];
      });
      assert.deepEqual(
        index.within(world, zoom).map(({longitude, latitude, count}) => [longitude, latitude, count]),
        expected,
        `at zoom ${zoom}`,
      );
    }
  });

  it('are one from afar, with the towns that most of them are in first', () => {
    const towns = Uint32Array.from([1, 2, 2, 2, 3, 3]);
    const positions = Float64Array.from([...towns].flatMap((town) => [5 + town / 100, 44.7]));
    const [group, ...others] = new ClusterIndex({positions, towns, radius: 60}).build().within(world, 3);
    assert.equal(others.length, 0);
    assert.equal(group?.count, 6);
    assert.deepEqual(group?.towns, [2, 3, 1]);
  });

  it('never fall apart where they lie on one spot, and can be listed', () => {
    const positions = Float64Array.from({length: 80}, (_, at) => crest[at % 2]!);
    const index = new ClusterIndex({positions, towns: new Uint32Array(40), radius: 60}).build();
    const [group] = index.within(world, nearestZoom);
    assert.equal(group?.count, 40);
    assert.ok(index.expansionZoom(group.cluster!) > nearestZoom);
    assert.equal(index.members(group.cluster!, 10).length, 10);
  });

  it('are all there in every view, 40,000 in one town as well', () => {
    const index = new ClusterIndex(pointsAround(crest, 40_000, 0.05)).build();
    for (const zoom of [0, 9, 13, nearestZoom]) {
      const counts = index.within(world, zoom).map(({count}) => count);
      assert.equal(
        counts.reduce((sum, count) => sum + count, 0),
        40_000,
      );
    }
  });
});
