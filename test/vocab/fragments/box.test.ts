import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {boxAround, quadkey} from '../../../vocab/fragments/box.js';
import type {Spot} from '../../../vocab/geo/spot.js';
import {Random} from '../../support/random.js';

describe('the box around places', () => {
  it('holds all of them, and hardly more, poles and date line too', () => {
    const random = new Random(7);
    for (let round = 0; round < 200; round++) {
      const spots: Spot[] = Array.from({length: 1 + (round % 5)}, () => ({
        latitude: random.below(180_001) / 1_000 - 90,
        longitude: random.below(360_001) / 1_000 - 180,
      }));
      const {west, south, east, north} = boxAround(spots);
      for (const {latitude, longitude} of spots) {
        assert.ok(latitude >= south && latitude <= north, JSON.stringify({latitude, south, north}));
        assert.ok(longitude >= west && longitude <= east, JSON.stringify({longitude, west, east}));
      }
      const [widest, highest] = [spots.map(({longitude}) => longitude), spots.map(({latitude}) => latitude)];
      assert.ok(east - west - (Math.max(...widest) - Math.min(...widest)) < 3e-4);
      assert.ok(north - south - (Math.max(...highest) - Math.min(...highest)) < 3e-4);
    }
  });

  it('has a width around one place, and stays on the earth', () => {
    assert.deepEqual(boxAround([{latitude: 45.5, longitude: 5}]), {west: 5, south: 45.5, east: 5.0001, north: 45.5001});
    assert.deepEqual(boxAround([{latitude: 90, longitude: 180}]), {
      west: 179.9999,
      south: 89.9999,
      east: 180,
      north: 90,
    });
  });
});

describe('squares of the map', () => {
  it('are a digit each, from the largest to the finest', () => {
    assert.equal(quadkey({latitude: 45.764, longitude: 4.8357}).slice(0, 7), '1202203');
    assert.equal(quadkey({latitude: 90, longitude: -180}), '0'.repeat(18));
    assert.equal(quadkey({latitude: -90, longitude: 180}), '3'.repeat(18));
  });
});
