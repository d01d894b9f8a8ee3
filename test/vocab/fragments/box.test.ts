import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {boxOf, quadkey} from '../../../vocab/fragments/box.js';
import {isLeaf, partition, type Fragment} from '../../../vocab/fragments/partition.js';
import type {Spot} from '../../../vocab/geo/spot.js';

const spots: Spot[] = Array.from({length: 4_000}, (_, at) => ({
  latitude: ((at * 7919) % 18_001) / 100 - 90,
  longitude: ((at * 104_729) % 36_001) / 100 - 180,
}));

describe('squares of the map', () => {
  it('hold the places of the pages that are said to lie in them, poles and date line too', () => {
    const check = (fragment: Fragment<Spot>): void => {
      if (!isLeaf(fragment)) return fragment.parts.forEach(check);
      const {west, south, east, north} = boxOf(fragment.range)!;
      for (const {item} of fragment.entries) {
        assert.ok(item.latitude >= south - 1e-9 && item.latitude <= north + 1e-9, JSON.stringify({item, south, north}));
        assert.ok(item.longitude >= west - 1e-9 && item.longitude <= east + 1e-9, JSON.stringify({item, west, east}));
      }
    };
    check(
      partition(
        spots.map((item) => ({key: quadkey(item), item})),
        50,
      ),
    );
  });

  it('are the whole earth for every key', () => {
    assert.deepEqual(boxOf({from: ''}), {west: -180, south: -90, east: 180, north: 90});
  });
});
