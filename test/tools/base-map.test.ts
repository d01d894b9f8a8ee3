import assert from 'node:assert/strict';
import {mkdtemp, readdir, readFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {isWithin} from '../../components/map/chart/base/at-sea.js';
import {
  coastsOf,
  readDrawing,
  readWorld,
  type Drawing,
  type Line,
  type World,
} from '../../components/map/chart/base/drawing.js';
import {cellAt} from '../../components/map/chart/base/files.js';
import {clipLine, clipRing, unrolled} from '../../tools/build/base-map/clip.js';
import {writeBaseMap} from '../../tools/build/base-map/write.js';

const write = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'base-map-'));
  await writeBaseMap(folder);
  return folder;
};
const crest = [44.728, 5.022] as const;

describe('the base map', () => {
  let folder: string;
  let world: World;
  const read = async (name: string) => JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8')) as unknown;
  const cellOf = async (latitude: number, longitude: number): Promise<Drawing> =>
    readDrawing(await read(cellAt(latitude, longitude, world.cellSize)));
  before(async () => {
    folder = await write();
    world = readWorld(await read('world'));
  });

  it('is the same each time that it is built', async () => {
    const again = await write();
    for (const name of await readdir(folder)) {
      assert.equal(await readFile(join(again, name), 'utf8'), await readFile(join(folder, name), 'utf8'), name);
    }
  });

  it('is small: the world and the eight heaviest cells together, more than is ever in view, below 80 KiB as they are sent', async () => {
    const names = (await readdir(folder)).filter((name) => name !== 'world.json');
    const sizeOf = async (name: string) => brotliCompressSync(await readFile(join(folder, name))).length / 1_024;
    const sizes = (await Promise.all(names.map(sizeOf))).sort((one, other) => other - one);
    const heaviest = sizes.slice(0, 8).reduce((sum, size) => sum + size, await sizeOf('world.json'));
    assert.ok(heaviest < 80, `${heaviest} KiB`);
  });

  it('has land where there is land, from afar and near', async () => {
    for (const [latitude, longitude, isLand] of [
      [...crest, true],
      [46, -30, false],
      [43, 6.9, false],
      [-21.13, 55.53, true],
      [-80, 0, true],
      [66, 178, true],
      [66, -172, true],
      [0, -179, false],
    ] as const) {
      const near = world.cells.has(cellAt(latitude, longitude, world.cellSize))
        ? (await cellOf(latitude, longitude)).land
        : [];
      assert.equal(isWithin([latitude, longitude], near), isLand, `near, ${latitude} ${longitude}`);
      if (latitude !== -21.13)
        assert.equal(isWithin([latitude, longitude], world.land), isLand, `afar, ${latitude} ${longitude}`);
    }
  });

  it('has no line across the whole world where a country goes on beyond 180°', async () => {
    const cells = await Promise.all([...world.cells].map(async (name) => readDrawing(await read(name))));
    const longest = (lines: readonly Line[]) =>
      Math.max(...lines.map((line) => Math.max(0, ...line.slice(1).map(([, x], index) => Math.abs(x - line[index]![1])))));
    assert.ok(longest([...coastsOf(world.land, 360), ...world.borders]) < 30);
    for (const {land, borders} of cells) {
      assert.ok(longest(coastsOf(land, world.cellSize)) < world.cellSize / 2);
      assert.ok(longest(borders) < world.cellSize);
    }
  });

  it('keeps each cell to itself', async () => {
    for (const name of world.cells) {
      const [x = 0, y = 0] = name.split('-').map(Number);
      const [west, south] = [x * world.cellSize - 180, y * world.cellSize - 90];
      const {land, borders} = readDrawing(await read(name));
      for (const [latitude, longitude] of [...land, ...borders].flat()) {
        assert.ok(longitude >= west && longitude <= west + world.cellSize, name);
        assert.ok(latitude >= south && latitude <= south + world.cellSize, name);
      }
    }
  });

  it('says where the names of countries are written, within them, the largest first', () => {
    const places = new Map(world.names.map(({code, at}) => [code, at]));
    assert.deepEqual(
      world.names.slice(0, 2).map(({code}) => code),
      ['AQ', 'RU'],
    );
    assert.ok(world.names.length > 170);
    const [latitude, longitude] = places.get('FR')!;
    assert.ok(latitude > 45 && latitude < 48 && longitude > 1 && longitude < 4);
    assert.ok(places.get('RU')![1] > 60);
    assert.ok(world.names.every(({code}) => new Intl.DisplayNames('fr', {type: 'region'}).of(code) !== code));
  });

  for (const file of [null, [], {}, {scale: 1, land: 5, borders: []}]) {
    it(`is none in ${JSON.stringify(file)}`, () => assert.throws(() => readDrawing(file), TypeError));
  }
});

describe('what is cut at a box', () => {
  const box = [0, 0, 10, 10] as const;

  it('is the part of a line within, as often as it comes in', () => {
    assert.deepEqual(
      clipLine(
        [
          [-5, 5],
          [5, 5],
          [15, 5],
          [15, 8],
          [5, 8],
        ],
        box,
      ),
      [
        [
          [0, 5],
          [5, 5],
          [10, 5],
        ],
        [
          [10, 8],
          [5, 8],
        ],
      ],
    );
    assert.deepEqual(
      clipLine(
        [
          [20, 20],
          [30, 30],
        ],
        box,
      ),
      [],
    );
  });

  it('is the part of a ring within, along the sides where it was cut', () => {
    assert.deepEqual(
      clipRing(
        [
          [5, 5],
          [15, 5],
          [15, 6],
          [5, 6],
          [5, 5],
        ],
        box,
      ),
      [
        [5, 5],
        [10, 5],
        [10, 6],
        [5, 6],
      ],
    );
  });

  it('is seen on both sides of 180°, and around the pole', () => {
    const [, seen] = unrolled([
      [170, 0],
      [-170, 0],
      [-170, 10],
      [170, 0],
    ]);
    assert.deepEqual(seen, [
      [170, 0],
      [190, 0],
      [190, 10],
      [170, 0],
    ]);
    const [, pole] = unrolled([
      [-180, -80],
      [-60, -70],
      [60, -70],
      [180, -80],
    ]);
    assert.deepEqual(pole?.slice(-2), [
      [180, -90],
      [-180, -90],
    ]);
  });
});
