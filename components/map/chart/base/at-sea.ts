import type {Spot} from '../../../../vocab/geo/spot.js';
import type {BaseMap} from '../chart.js';
import {coastsOf, type Line, type Point} from './drawing.js';
import {BaseFiles, cellAt} from './files.js';

/** How far the coast of the base map may be from where it is, in kilometres: nearer, nothing is said. */
const doubt = 2;
const kilometresADegree = 111.2;

/** Whether a point is at sea by the land of the base map; nothing where that cannot be told (no file, or too near the coast). */
export async function isAtSea(base: BaseMap, {latitude, longitude}: Spot): Promise<boolean | undefined> {
  const files = new BaseFiles(base);
  try {
    const {cellSize, cells} = await files.world();
    const name = cellAt(latitude, longitude, cellSize);
    if (!cells.has(name)) return true;
    const {land} = await files.cell(name);
    const point: Point = [latitude, longitude];
    if (coastsOf(land, cellSize).some((coast) => isNear(point, coast))) return undefined;
    return !isWithin(point, land);
  } catch {
    return undefined;
  }
}

/** Whether an odd number of rings goes around a point: how often a way to the east crosses them. */
export function isWithin([y, x]: Point, rings: readonly Line[]): boolean {
  let isInside = false;
  for (const ring of rings) {
    ring.forEach(([y1, x1], index) => {
      const [y2, x2] = ring.at(index - 1)!;
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) isInside = !isInside;
    });
  }
  return isInside;
}

/** Whether a line comes near a point; distances are so short that the earth is flat there. */
function isNear([latitude, longitude]: Point, line: Line): boolean {
  const narrow = Math.cos((latitude * Math.PI) / 180);
  const places = line.map(([y, x]) => [(x - longitude) * narrow, y - latitude] as const);
  return places.some((place, index) => index > 0 && distance(places[index - 1]!, place) * kilometresADegree < doubt);
}

/** How far a piece of a line is from the origin. */
function distance([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): number {
  const [x, y] = [x2 - x1, y2 - y1];
  const share = Math.max(0, Math.min(1, -(x1 * x + y1 * y) / (x * x + y * y || 1)));
  return Math.hypot(x1 + share * x, y1 + share * y);
}
