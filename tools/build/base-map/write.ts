import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {readAtlas, type Atlas} from './atlas.js';
import {clipLine, clipRing, touches, type Box} from './clip.js';
import {encodeLines, encodeRings} from './encode.js';
import {placeNames, type CountryName} from './country-names.js';

/** How many steps a degree has in each file: about a kilometre for the whole world, a quarter of one nearby. Neither map is more exact. */
const scales = {world: 100, cell: 400};

const everything: Box = [-180, -90, 180, 90];

/** The side of a cell, in degrees. A screen from which details can be seen shows a handful of them. */
const cellSize = 20;

/**
 * Writes the map that lies beneath everything: `world.json` for the whole world, and one file for each cell of it in which there is land, finer.
 * They come from Natural Earth, which is in the public domain. `components/map/chart/base` says how they are read.
 */
export async function writeBaseMap(folder: string): Promise<void> {
  const [world, near] = [await readAtlas('110m'), await readAtlas('50m')];
  const cells = cutIntoCells(near);
  await mkdir(folder, {recursive: true});
  const files = new Map<string, unknown>([
    ['world', {...describeWorld(world), cellSize, cells: [...cells.keys()]}],
    ...cells,
  ]);
  await Promise.all([...files].map(([name, content]) => writeFile(join(folder, `${name}.json`), JSON.stringify(content))));
}

function describeWorld({rings, borders, countries}: Atlas): Drawing & {names: CountryName[]} {
  return {
    scale: scales.world,
    land: encodeRings(
      rings.filter((ring) => touches(ring, everything)).map((ring) => clipRing(ring, everything)),
      scales.world,
    ),
    borders: encodeLines(borders, scales.world),
    names: placeNames(countries),
  };
}

/** Land and borders, as a file holds them. */
interface Drawing {
  readonly scale: number;
  readonly land: readonly (readonly number[])[];
  readonly borders: readonly (readonly number[])[];
}

/** Each cell with land, by its name: how many cells it is east of 180° W and north of the south pole. */
function cutIntoCells(atlas: Atlas): Map<string, Drawing> {
  const cells = new Map<string, Drawing>();
  for (let x = 0; x < 360 / cellSize; x++) {
    for (let y = 0; y < 180 / cellSize; y++) {
      const [west, south] = [x * cellSize - 180, y * cellSize - 90];
      const cell = cutCell(atlas, [west, south, west + cellSize, south + cellSize]);
      if (cell.land.length) cells.set(`${x}-${y}`, cell);
    }
  }
  return cells;
}

function cutCell({rings, borders}: Atlas, box: Box): Drawing {
  const within = (lines: Atlas['rings']) => lines.filter((line) => touches(line, box));
  const [land, parts] = [within(rings).map((ring) => clipRing(ring, box)), within(borders)];
  return {
    scale: scales.cell,
    land: encodeRings(land, scales.cell),
    borders: encodeLines(
      parts.flatMap((line) => clipLine(line, box)),
      scales.cell,
    ),
  };
}
