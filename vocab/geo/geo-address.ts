import {spotOf, type Spot} from './spot.js';

/** `geo:44.7286,5.0203;u=35` (RFC 5870): other systems of coordinates are named by `crs`, and are not read. */
const address = /^geo:(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)(?:,-?\d+(?:\.\d+)?)?(?:;(?!crs=(?!wgs84))[^;?#]*)*(?:[?#].*)?$/i;
/** `POINT(5.0203 44.7286)`, longitude first (GeoSPARQL's default system, CRS84); a text that begins with another system is not read. */
const point =
  /^\s*(?:<http:\/\/www\.opengis\.net\/def\/crs\/OGC\/1\.3\/CRS84>\s*)?point\s*\(\s*(-?\d+(?:\.\d+)?)\s+(-?\d+(?:\.\d+)?)\s*\)\s*$/i;

/** The point that an address of the scheme `geo:`, or a point in the text form of geometries (WKT), stands for. */
export function geoSpot(text: string): Spot | undefined {
  const [, latitude, longitude] = address.exec(text) ?? [];
  if (latitude !== undefined) return spotOf(latitude, longitude);
  const [, east, north] = point.exec(text) ?? [];
  return spotOf(north, east);
}

/** The address of a point in the scheme `geo:`, as map programs open it. */
export function geoAddress({latitude, longitude}: Spot): string {
  return `geo:${latitude},${longitude}`;
}
