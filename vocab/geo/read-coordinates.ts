import {geoSpot} from './geo-address.js';
import {readAngles, type Angle} from './read-angles.js';
import {kilometresBetween, type Spot} from './spot.js';

/**
 * What somebody meant by coordinates. `swapped`: longitude seems to come first; `spot` is what it says as it stands, if that is on the
 * earth, and `instead` what was probably meant: whoever typed it decides.
 */
export type CoordinatesRead =
  | {readonly kind: 'spot'; readonly spot: Spot}
  | {readonly kind: 'swapped'; readonly spot?: Spot; readonly instead: Spot}
  | {readonly kind: 'out-of-range'}
  | {readonly kind: 'no-coordinates'};

/** Longer than any address that a map program gives. */
const longest = 2_000;
/** Nearer than that to what is known is near, in kilometres; and so many times nearer than the other way. */
const near = 300;
const farNearer = 10;

/**
 * Reads a point as people type or paste it: degrees with a point or a comma, degrees, minutes and seconds with N, S, E, O or W, an address of
 * the scheme `geo:`, or that of a map on openstreetmap.org or Google.
 * @param known where the coop's own places are, to notice when longitude comes first.
 */
export function readCoordinates(typed: string, known: readonly Spot[] = []): CoordinatesRead {
  const text = typed.trim();
  if (!text || text.length > longest) return {kind: 'no-coordinates'};
  if (/^geo:/i.test(text)) {
    const spot = geoSpot(text);
    return spot ? {kind: 'spot', spot} : {kind: 'no-coordinates'};
  }
  const address = /^(?:https?:\/\/|www\.|maps\.)/i.test(text);
  const angles = address ? anglesInAddress(text) : readAngles(text);
  return angles?.length === 2 ? judge(inOrder(angles as [Angle, Angle]), known) : {kind: 'no-coordinates'};
}

type Pair = {readonly latitude: number; readonly longitude: number; readonly isNamed: boolean};

/** Which is which: by the letters, else latitude comes first. */
function inOrder([first, second]: readonly [Angle, Angle]): Pair | undefined {
  if (first.axis !== undefined && first.axis === second.axis) return undefined;
  const isTurned = first.axis === 'longitude' || second.axis === 'latitude';
  const [latitude, longitude] = isTurned ? [second, first] : [first, second];
  return {
    latitude: latitude.degrees,
    longitude: longitude.degrees,
    isNamed: first.axis !== undefined || second.axis !== undefined,
  };
}

function judge(pair: Pair | undefined, known: readonly Spot[]): CoordinatesRead {
  if (!pair) return {kind: 'no-coordinates'};
  const spot = onEarth(pair.latitude, pair.longitude);
  const instead = pair.isNamed ? undefined : onEarth(pair.longitude, pair.latitude);
  if (!spot) return instead ? {kind: 'swapped', instead} : {kind: 'out-of-range'};
  return instead && isFarNearer(instead, spot, known) ? {kind: 'swapped', spot, instead} : {kind: 'spot', spot};
}

function onEarth(latitude: number, longitude: number): Spot | undefined {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? {latitude, longitude} : undefined;
}

function isFarNearer(one: Spot, other: Spot, known: readonly Spot[]): boolean {
  const [mine, theirs] = [nearest(one, known), nearest(other, known)];
  return theirs > near && mine * farNearer < theirs;
}

/** How far it is to the nearest of some points, in kilometres. */
export function nearest(spot: Spot, known: readonly Spot[]): number {
  return known.reduce((least, each) => Math.min(least, kilometresBetween(spot, each)), Infinity);
}

const number = String.raw`(-?\d{1,3}(?:\.\d+)?)`;
/** Where addresses of maps have a point: the mark on it before the middle of what is shown. */
const inAddresses = [
  new RegExp(`!3d${number}!4d${number}`),
  new RegExp(`[?&](?:mlat|lat|latitude)=${number}&(?:[^#]*&)?(?:mlon|lon|lng|longitude)=${number}`),
  new RegExp(`[?&](?:q|query|ll|destination|center)=(?:loc:)?${number}(?:,|%2C)(?:\\+|%20)?${number}`, 'i'),
  new RegExp(`/(?:place|search|dir/[^/]*)/${number},(?:\\+|%20)?${number}`),
  new RegExp(`#(?:[^#]*&)?map=[\\d.]+/${number}/${number}`),
  new RegExp(`@${number},${number}`),
];

function anglesInAddress(address: string): Angle[] | undefined {
  const found = inAddresses.map((pattern) => pattern.exec(address)).find(Boolean);
  return found?.slice(1).map((degrees, index) => ({
    degrees: Number(degrees),
    axis: index ? 'longitude' : 'latitude',
  }));
}
