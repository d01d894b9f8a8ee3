import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readCoordinates} from '../../../vocab/geo/read-coordinates.js';

const crest = {latitude: 44.7286, longitude: 5.0203};

describe('what people type or paste as coordinates', () => {
  for (const text of [
    '44.7286, 5.0203',
    '44.7286,5.0203',
    '44,7286 5,0203',
    '44,7286; 5,0203',
    '44,7286, 5,0203',
    ' (44.7286 / 5.0203) ',
    '+44.7286 +5.0203',
    '44.7286° N, 5.0203° E',
    'N 44.7286 E 5.0203',
    'E 5.0203 N 44.7286',
    '5.0203 E 44.7286 N',
    'lat: 44.7286 lon: 5.0203',
    'longitude 5,0203 latitude 44,7286',
    'geo:44.7286,5.0203',
    'geo:44.7286,5.0203;u=35',
    'geo:44.7286,5.0203,200?z=15',
    'https://www.openstreetmap.org/#map=15/44.7286/5.0203',
    'https://www.openstreetmap.org/?mlat=44.7286&mlon=5.0203#map=12/44.1/5.9',
    'https://www.openstreetmap.org/#layers=N&map=15/44.7286/5.0203',
    'https://www.google.com/maps/@44.7286,5.0203,15z?entry=ttu',
    'https://www.google.com/maps/place/Crest/@44.1,5.9,13z/data=!3m1!4b1!4m6!3m5!8m2!3d44.7286!4d5.0203!16zL20v',
    'https://maps.google.com/?q=44.7286,5.0203',
    'https://www.google.fr/maps/search/44.7286,+5.0203',
    'www.google.com/maps/place/44.7286,5.0203',
  ]) {
    it(`are read from ${text}`, () => assert.deepEqual(readCoordinates(text), {kind: 'spot', spot: crest}));
  }

  for (const [text, latitude, longitude] of [
    [`44°43'43"N 5°1'13"E`, 44.72861, 5.02028],
    ['44° 43′ 43.0″ N, 5° 01′ 13.0″ E', 44.72861, 5.02028],
    [`N 44° 43.716' E 5° 1.218'`, 44.7286, 5.0203],
    [`12°30'S 45°15'O`, -12.5, -45.25],
    [`12°30'S 45°15'W`, -12.5, -45.25],
    ['−12,5 −45,25', -12.5, -45.25],
  ] as const) {
    it(`are read from ${text}`, () => {
      const read = readCoordinates(text);
      assert.ok(read.kind === 'spot');
      assert.ok(Math.abs(read.spot.latitude - latitude) < 1e-5, String(read.spot.latitude));
      assert.ok(Math.abs(read.spot.longitude - longitude) < 1e-5, String(read.spot.longitude));
    });
  }

  for (const text of [
    '',
    'Crest',
    'place du marché, 26400 Crest',
    '44',
    '44.7286',
    '44.7286 5.0203 12',
    '44.7286 N 5.0203 N',
    '-44.7286 N 5.0203 E',
    `44°75'00"N 5°1'13"E`,
    '44.7286, cinq',
    'https://example.org/',
    'https://www.google.com/maps/place/Crest',
    'geo:44.7286',
    'geo:44.7286,5.0203;crs=epsg2154',
    '1'.repeat(10_000),
    `44.7 5.0${' '.repeat(5_000)}x`,
  ]) {
    it(`are not guessed from ${JSON.stringify(text.slice(0, 60))}`, () =>
      assert.deepEqual(readCoordinates(text), {kind: 'no-coordinates'}));
  }

  it('are nowhere on the earth if both numbers are too large', () => {
    assert.deepEqual(readCoordinates('144.7 205.2'), {kind: 'out-of-range'});
    assert.deepEqual(readCoordinates('95° N, 5° E'), {kind: 'out-of-range'});
  });

  it('are turned round if they are on the earth only that way, and whoever typed them is asked', () => {
    assert.deepEqual(readCoordinates('139.69 35.68'), {
      kind: 'swapped',
      instead: {latitude: 35.68, longitude: 139.69},
    });
  });

  it('are turned round if the coop’s own places are near only that way', () => {
    const valence = {latitude: 44.9334, longitude: 4.8924};
    const spot = {latitude: 5.0203, longitude: 44.7286};
    assert.deepEqual(readCoordinates('5.0203, 44.7286', [valence]), {kind: 'swapped', spot, instead: crest});
    assert.deepEqual(readCoordinates('5.0203, 44.7286'), {kind: 'spot', spot});
    assert.deepEqual(readCoordinates('5.0203 N, 44.7286 E', [valence]), {kind: 'spot', spot}, 'letters leave no doubt');
  });

  it('stay as they are if both ways are near, or both far', () => {
    assert.equal(readCoordinates('45.1, 44.9', [{latitude: 45, longitude: 45}]).kind, 'spot');
    assert.equal(readCoordinates('10, 20', [{latitude: -60, longitude: -150}]).kind, 'spot');
  });
});
