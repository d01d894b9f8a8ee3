import {kilometresBetween, type Spot} from '../geo/spot.js';
import type {Box} from './relation.js';

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

/** The corners of boxes are on a net of so many lines a degree: some 11 m wide, and short to write. */
const lines = 1e4;

/** The part of the earth around places, one at least: a little more than they need, and never without a width. */
export function boxAround(spots: readonly Spot[]): Box {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const {latitude, longitude} of spots) {
    [west, east] = [Math.min(west, longitude), Math.max(east, longitude)];
    [south, north] = [Math.min(south, latitude), Math.max(north, latitude)];
  }
  const [from, to] = widened(west, east, 180);
  const [below, above] = widened(south, north, 90);
  return {west: from, south: below, east: to, north: above};
}

function widened(least: number, greatest: number, most: number): [number, number] {
  const [below, above] = [Math.floor(least * lines), Math.ceil(greatest * lines)];
  // What is multiplied and divided may come out on the wrong side of what it was.
  const from = Math.min(below / lines > least ? below - 1 : below, most * lines - 1);
  const to = Math.max(Math.min(above / lines < greatest ? above + 1 : above, most * lines), from + 1);
  return [from / lines, to / lines];
}

/** Whether two parts of the earth have a place in common. */
export function overlap(one: Box, other: Box): boolean {
  return one.west <= other.east && other.west <= one.east && one.south <= other.north && other.south <= one.north;
}

/** How far it is from a place to the nearest point of a part of the earth, in kilometres; 0 within it. */
export function kilometresTo({west, south, east, north}: Box, spot: Spot): number {
  const {latitude, longitude} = spot;
  const to = (point: Spot) => kilometresBetween(spot, point);
  if (longitude >= west && longitude <= east) return to({latitude: Math.max(south, Math.min(north, latitude)), longitude});
  // Meridians come together at the poles: the nearest point of one may be neither of its ends.
  const sides = [west, east].flatMap((side) =>
    [south, north, Math.max(south, Math.min(north, footOn(side)))].map((end) => to({latitude: end, longitude: side})),
  );
  return Math.min(...sides);

  function footOn(side: number): number {
    const [height, turn] = [radians(latitude), radians(side - longitude)];
    return (Math.atan2(Math.sin(height), Math.cos(height) * Math.cos(turn)) * 180) / Math.PI;
  }
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

function rowOf(latitude: number): number {
  const sine = Math.sin((clampTo(latitude, mostNorth) * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

function clamp(value: number, size: number): number {
  return Math.min(size - 1, Math.max(0, value));
}

function clampTo(value: number, most: number): number {
  return Math.min(most, Math.max(-most, value));
}
