import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {kilometresOff, roundSpot} from '../../../vocab/geo/round-spot.js';
import {kilometresBetween, type Spot} from '../../../vocab/geo/spot.js';

/** Points all over the earth, the same in every run. */
function* points(): Generator<Spot> {
  for (let index = 0; index < 2_000; index++) {
    yield {latitude: ((index * 61.803) % 180) - 90, longitude: ((index * 137.508) % 360) - 180};
  }
  yield {latitude: 90, longitude: 180};
  yield {latitude: -90, longitude: -180};
  yield {latitude: 0, longitude: 0};
}

describe('a rounded position', () => {
  for (const exactness of ['near', 'region'] as const) {
    it(`is on the earth and never farther than said (${exactness})`, () => {
      for (const spot of points()) {
        const round = roundSpot(spot, exactness);
        assert.ok(Math.abs(round.latitude) <= 90 && Math.abs(round.longitude) <= 180, JSON.stringify(spot));
        assert.ok(kilometresBetween(spot, round) <= kilometresOff[exactness], JSON.stringify({spot, round}));
      }
    });

    it(`rounds to itself, so that saving again moves nobody (${exactness})`, () => {
      for (const spot of points()) {
        const once = roundSpot(spot, exactness);
        assert.deepEqual(roundSpot(once, exactness), once);
      }
    });
  }

  it('is the same for all who live in the same square, however often they write it', () => {
    const told = new Set<string>();
    for (let step = 0; step < 100; step++) {
      const spot = {latitude: 44.7286 + step * 0.00001, longitude: 5.0203 + step * 0.00001};
      told.add(JSON.stringify(roundSpot(spot, 'near')));
    }
    assert.equal(told.size, 1);
  });

  it('keeps nothing of the digits of the exact one', () => {
    const {latitude, longitude} = roundSpot({latitude: 44.728613, longitude: 5.020277}, 'region');
    assert.ok(String(latitude).length <= 8 && String(longitude).length <= 8);
    assert.deepEqual(roundSpot({latitude: 44.728613, longitude: 5.020277}, 'exact'), {
      latitude: 44.728613,
      longitude: 5.020277,
    });
  });
});
