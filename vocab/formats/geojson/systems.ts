import type {Spot} from '../../geo/spot.js';

/** A position as GeoJSON has it: longitude, or how far east, comes first (RFC 7946, 3.1.1). */
export type Position = readonly [east: number, north: number];

/** How positions of a file become points on the earth; `undefined` for those that are nowhere. */
export type ToSpot = (position: Position) => Spot | undefined;

/** Radius of the sphere of Web Mercator, in metres (EPSG:3857). */
const mercatorRadius = 6_378_137;

const plain: ToSpot = ([longitude, latitude]) =>
  Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 ? {latitude, longitude} : undefined;

const fromMercator: ToSpot = ([east, north]) => {
  const degrees = 180 / Math.PI;
  const latitude = (2 * Math.atan(Math.exp(north / mercatorRadius)) - Math.PI / 2) * degrees;
  return plain([(east / mercatorRadius) * degrees, latitude]);
};

const degreeNames = /(?:CRS:?84|EPSG:+(?:[\d.]*:)?(?:4326|4979|4258))$/i;
const mercatorNames = /EPSG:+(?:[\d.]*:)?(?:3857|900913|3785|102100|102113)$/i;

/**
 * How to read a file that names its system of coordinates (the member `crs` of GeoJSON 2008, which many programs still write), or nothing if
 * that system is not known here.
 */
export function systemNamed(name: string | undefined): ToSpot | undefined {
  if (name === undefined || degreeNames.test(name)) return plain;
  return mercatorNames.test(name) ? fromMercator : undefined;
}

/** Bounds of France in the system that its offices write (Lambert-93), in metres. */
const isLambert93 = ([east, north]: Position) => east > 0 && east < 1_300_000 && north > 6_000_000 && north < 7_200_000;

/**
 * Whether positions are metres of another system that the file does not name. A few that are nowhere are mistakes; most, another system.
 * @returns its name if it can be told, an empty one if not, nothing if these are degrees.
 */
export function unnamedSystem(positions: readonly Position[]): string | undefined {
  const isOff = ([east, north]: Position) => Math.abs(east) > 360 || Math.abs(north) > 360;
  const off = positions.filter(isOff);
  if (off.length * 2 <= positions.length) return undefined;
  return off.every(isLambert93) ? 'EPSG:2154' : '';
}
