import type {Spot} from '../geo/spot.js';
import type {Box} from './relation.js';
import {intersect, isWithin, keysWith, type KeyRange} from './key-range.js';

/** The finest squares: about 150 m wide. */
const finest = 18;
/** North and south of this, in degrees, the map has no squares (Web Mercator): what lies there is counted to the last row. */
const mostNorth = 85.051128;

/** The squares of the map that a place lies in, from the largest to the finest, a digit each (quadkeys of Web Mercator). */
export function quadkey({latitude, longitude}: Spot): string {
  const size = 2 ** finest;
  const column = clamp(Math.floor(((longitude + 180) / 360) * size), size);
  const row = clamp(Math.floor(rowOf(latitude) * size), size);
  let key = '';
  for (let bit = finest - 1; bit >= 0; bit--) key += String(((column >> bit) & 1) + 2 * ((row >> bit) & 1));
  return key;
}

/** The part of the earth that a range of quadkeys is; nothing if no place can have one of them. */
export function boxOf(range: KeyRange): Box | undefined {
  return squaresIn(range, '').reduce<Box | undefined>((box, key) => around(box, squareOf(key)), undefined);
}

/** The largest squares that make up a range. */
function squaresIn(range: KeyRange, key: string): string[] {
  const inside = keysWith(key);
  if (isWithin(inside, range)) return [key];
  if (key.length === finest || !intersect(inside, range)) return [];
  return ['0', '1', '2', '3'].flatMap((digit) => squaresIn(range, key + digit));
}

/** Whether two parts of the earth have a place in common. */
export function overlap(one: Box, other: Box): boolean {
  return one.west <= other.east && other.west <= one.east && one.south <= other.north && other.south <= one.north;
}

function around(one: Box | undefined, other: Box): Box {
  return {
    west: Math.min(one?.west ?? other.west, other.west),
    south: Math.min(one?.south ?? other.south, other.south),
    east: Math.max(one?.east ?? other.east, other.east),
    north: Math.max(one?.north ?? other.north, other.north),
  };
}

function squareOf(key: string): Box {
  let [column, row] = [0, 0];
  for (const digit of key) {
    column = 2 * column + (Number(digit) & 1);
    row = 2 * row + (Number(digit) >> 1);
  }
  const size = 2 ** key.length;
  return {
    west: (column / size) * 360 - 180,
    // The outermost rows reach to the poles, since what lies there is counted to them.
    south: row + 1 === size ? -90 : latitudeOf((row + 1) / size),
    east: ((column + 1) / size) * 360 - 180,
    north: row === 0 ? 90 : latitudeOf(row / size),
  };
}

function rowOf(latitude: number): number {
  const sine = Math.sin((clampTo(latitude, mostNorth) * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

function latitudeOf(row: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * row))) * 180) / Math.PI;
}

function clamp(value: number, size: number): number {
  return Math.min(size - 1, Math.max(0, value));
}

function clampTo(value: number, most: number): number {
  return Math.min(most, Math.max(-most, value));
}
