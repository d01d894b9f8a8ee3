import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readOwnDrawing} from '../../components/map/chart/base/own-drawing.js';

const point = (coordinates: unknown, name?: unknown) => ({
  type: 'Feature',
  properties: {name, secret: 'nobody’s business'},
  geometry: {type: 'Point', coordinates},
});
const collection = (...features: unknown[]) => ({type: 'FeatureCollection', features});
const square = [
  [
    [5, 44],
    [6, 44],
    [6, 45],
    [5, 44],
  ],
];

describe('a drawing of the coop’s own', () => {
  it('is read with its areas, lines and points, of which only the name is kept', () => {
    const line = {
      type: 'LineString',
      coordinates: [
        [5, 44],
        [5.5, 44.5],
      ],
    };
    const area = {type: 'Feature', properties: null, geometry: {type: 'MultiPolygon', coordinates: [square]}};
    assert.deepEqual(
      readOwnDrawing(collection(point([5.02, 44.73], ' Crest '), area, {type: 'GeometryCollection', geometries: [line]})),
      {
        areas: [
          [
            [
              [44, 5],
              [44, 6],
              [45, 6],
              [44, 5],
            ],
          ],
        ],
        lines: [
          [
            [44, 5],
            [44.5, 5.5],
          ],
        ],
        points: [{at: [44.73, 5.02], name: 'Crest'}],
        isPartial: false,
      },
    );
  });

  for (const [what, coordinates] of [
    ['beyond the pole', [5, 91]],
    ['beyond 180°', [181, 44]],
    ['in metres', [652_709, 6_862_305]],
    ['as text', ['5', '44']],
    ['of one number', [5]],
    ['no list', {x: 5}],
    ['not a number', [Number.NaN, 44]],
  ] as const) {
    it(`leaves a position ${what} out and says so`, () => {
      assert.deepEqual(readOwnDrawing(collection(point(coordinates), point([5, 44]))), {
        areas: [],
        lines: [],
        points: [{at: [44, 5], name: undefined}],
        isPartial: true,
      });
    });
  }

  it('leaves a whole line out if one of its corners is nowhere: it would go where nobody drew it', () => {
    const {lines, isPartial} = readOwnDrawing({
      type: 'LineString',
      coordinates: [
        [5, 44],
        [500, 44],
        [6, 45],
      ],
    });
    assert.deepEqual([lines, isPartial], [[], true]);
  });

  for (const file of [null, 5, 'text', [], {}, {type: 5}]) {
    it(`is none in ${JSON.stringify(file)}`, () => assert.throws(() => readOwnDrawing(file), TypeError));
  }

  it('is not read in another coordinate system, and is in the two names of its own', () => {
    const within = (name: unknown) => ({...collection(point([5, 44])), crs: {type: 'name', properties: {name}}});
    assert.throws(() => readOwnDrawing(within('urn:ogc:def:crs:EPSG::2154')), TypeError);
    assert.throws(() => readOwnDrawing(within({toString: 'no'})), TypeError);
    for (const name of ['urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:4326'])
      assert.equal(readOwnDrawing(within(name)).points.length, 1);
  });

  it('ends where it is too much: corners, points, and geometries in each other', () => {
    const long = {type: 'LineString', coordinates: Array.from({length: 200_001}, () => [5, 44])};
    assert.deepEqual(readOwnDrawing(long).lines, []);
    assert.equal(readOwnDrawing(collection(...Array.from({length: 400}, () => point([5, 44])))).points.length, 300);
    let nested: unknown = {type: 'Point', coordinates: [5, 44]};
    for (let depth = 0; depth < 5_000; depth++) nested = {type: 'GeometryCollection', geometries: [nested]};
    assert.deepEqual(readOwnDrawing(nested), {areas: [], lines: [], points: [], isPartial: true});
  });

  it('shortens a name that is no name', () => {
    const [first] = readOwnDrawing(collection(point([5, 44], 'a'.repeat(5_000)))).points;
    assert.equal(first?.name?.length, 60);
    assert.equal(readOwnDrawing(collection(point([5, 44], {html: '<b>'}))).points[0]?.name, undefined);
  });
});
