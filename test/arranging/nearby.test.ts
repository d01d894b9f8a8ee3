import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {nearbyField, type Location} from '../../components/data/arranging/nearby.js';
import {kilometresBetween, spotOf} from '../../vocab/geo/spot.js';
import type {Row} from '../../pods/lists/row.js';

const valence = {latitude: 44.9334, longitude: 4.8924};
const die = {latitude: 44.7535, longitude: 5.3703};
const crest = {latitude: 44.729, longitude: 5.022};

describe('how far places are from each other', () => {
  const between = (one: typeof die, other: typeof die) => Math.round(kilometresBetween(one, other));

  it('is told as the crow flies', () => {
    assert.equal(between(valence, die), 43);
    assert.equal(between(crest, die), 28);
    assert.equal(between(die, die), 0);
  });

  it('is told over the line at which days change, and from pole to pole', () => {
    assert.equal(between({latitude: -17, longitude: 179.9}, {latitude: -17, longitude: -179.9}), 21);
    assert.equal(between({latitude: 90, longitude: 0}, {latitude: -90, longitude: 120}), 20_015);
  });
});

describe('a spot', () => {
  it('is read as it is stored', () => assert.deepEqual(spotOf('44.7535', '5.3703'), die));

  for (const [latitude, longitude] of [
    ['91', '5'],
    ['44', '181'],
    ['', '5'],
    ['44', undefined],
    ['north', '5'],
    ['NaN', 'Infinity'],
  ] as const) {
    it(`is none at ${latitude}, ${longitude}`, () => assert.equal(spotOf(latitude, longitude), undefined));
  }
});

describe('a field of what is near', () => {
  const row = (location: Location) => ({source: 'urn:it', status: 'ready', thing: location}) as Row<Location>;
  const rows = [
    row({name: 'Die', spot: die}),
    row({name: 'Crest', spot: crest}),
    row({name: 'DIE', spot: valence}),
    row({name: 'Nulle part'}),
    row({spot: crest}),
  ];
  const near = (kilometres: number) => nearbyField<Location>('distance', rows, ({thing}) => thing!, kilometres);

  it('has the named places around a row as its values, its own among them', () => {
    assert.deepEqual(near(30).values(rows[0]!), ['die', 'crest']);
    assert.deepEqual(near(20).values(rows[0]!), ['die']);
    assert.deepEqual(near(20).values(rows[4]!), ['crest']);
  });

  it('has none for what says not where it is', () => assert.deepEqual(near(30).values(rows[3]!), []));

  it('calls a place as the first that tells of it, and counts it once', () => {
    assert.equal(near(30).text!('die'), 'Die');
    assert.deepEqual(near(5).values(rows[2]!), []);
  });
});
