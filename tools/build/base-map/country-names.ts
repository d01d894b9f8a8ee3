import type {Country} from './atlas.js';
import {unrolled, type Position} from './clip.js';

/** Where the name of a country is written: its code of two letters, the place, and how large it is, in square degrees as seen on the map. */
export type CountryName = readonly [code: string, longitude: number, latitude: number, size: number];

/** Where to write which country, the largest first: in the middle of its largest part. */
export function placeNames(countries: readonly Country[]): CountryName[] {
  return countries
    .flatMap(({number, polygons}) => {
      const code = number && codeOf(number);
      const [largest] = polygons.map(([ring = []]) => centre(unrolled(ring)[1]!)).sort((one, other) => other[2] - one[2]);
      return code && largest
        ? [[code, Math.round(largest[0]), Math.round(largest[1]), Math.round(largest[2])] as const]
        : [];
    })
    .sort(([one, , , size], [other, , , otherSize]) => otherSize - size || (one < other ? -1 : 1));
}

/** The code of two letters for a country's number: browsers know the names of countries by it, in every language. */
function codeOf(number: string): string | undefined {
  const code = new Intl.Locale(`und-${number.padStart(3, '0')}`).region;
  return code && /^[A-Z]{2}$/.test(code) ? code : undefined;
}

/** The centroid of a ring and its area. */
function centre(ring: readonly Position[]): [number, number, number] {
  let [x, y, area] = [0, 0, 0];
  ring.forEach(([x1, y1], index) => {
    const [x2, y2] = ring[(index + 1) % ring.length]!;
    const cross = x1 * y2 - x2 * y1;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
    area += cross;
  });
  return area ? [x / (3 * area), y / (3 * area), Math.abs(area) / 2] : [0, 0, 0];
}
