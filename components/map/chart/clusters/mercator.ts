import type {Spot} from '../../../../vocab/geo/spot.js';

/** North and south of this, in degrees, maps of the web end. */
const mostNorth = 85.051128;

/** A point of the whole map at one zoom, in pixels from its north-west corner. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** Where a spot is on the whole map at a zoom (Web Mercator, squares of 256 pixels). */
export function pixelOf({latitude, longitude}: Spot, zoom: number): Pixel {
  const size = 256 * 2 ** zoom;
  const sine = Math.sin((Math.max(-mostNorth, Math.min(mostNorth, latitude)) * Math.PI) / 180);
  return {x: (longitude / 360 + 0.5) * size, y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size};
}

/** The spot at a point of that map. */
export function spotAt({x, y}: Pixel, zoom: number): Spot {
  const size = 256 * 2 ** zoom;
  return {
    latitude: (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / size))) * 180) / Math.PI,
    longitude: (x / size - 0.5) * 360,
  };
}
