import type {Row} from '../../../pods/lists/row.js';
import {fold} from '../../../vocab/text/fold.js';
import {mostValues} from './facet-values.js';
import type {ArrangedField} from './field.js';

/** A place on the earth, in degrees. */
export interface Spot {
  readonly latitude: number;
  readonly longitude: number;
}

/** Where something takes place, as far as it says so. */
export interface Location {
  readonly name?: string | undefined;
  readonly spot?: Spot | undefined;
}

/** The earth's mean radius, in kilometres (IUGG). */
const radius = 6_371.009;

/** Reads degrees as they are stored; nothing for what is nowhere on the earth. */
export function spotOf(latitude: string | undefined, longitude: string | undefined): Spot | undefined {
  if (!latitude?.trim() || !longitude?.trim()) return undefined;
  const spot = {latitude: Number(latitude), longitude: Number(longitude)};
  return Math.abs(spot.latitude) <= 90 && Math.abs(spot.longitude) <= 180 ? spot : undefined;
}

/** How far two places are from each other as the crow flies, in kilometres (the haversine formula). */
export function kilometresBetween(one: Spot, other: Spot): number {
  const half = (from: number, to: number) => Math.sin(((to - from) * Math.PI) / 360) ** 2;
  const cosine = ({latitude}: Spot) => Math.cos((latitude * Math.PI) / 180);
  const chord = half(one.latitude, other.latitude) + cosine(one) * cosine(other) * half(one.longitude, other.longitude);
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/**
 * A field whose values are the named places around which a row lies, among those that the rows themselves name: whoever chooses one of
 * them gets what is not farther from it.
 * @param all all that the list has.
 * @param kilometres how far that is.
 */
export function nearbyField<T>(
  name: string,
  all: readonly Row<T>[],
  locate: (row: Row<T>) => Location,
  kilometres: number,
): ArrangedField<T> {
  const centres = centresOf(all.map(locate));
  return {
    name,
    values: (row) => {
      const {spot} = locate(row);
      if (!spot) return [];
      return [...centres].flatMap(([key, centre]) => (kilometresBetween(spot, centre.spot) <= kilometres ? [key] : []));
    },
    key: (key) => key,
    text: (key) => centres.get(key)?.name ?? key,
  };
}

/** The places that have a name and a spot, each once: the first that is called so counts. */
function centresOf(locations: readonly Location[]): ReadonlyMap<string, {readonly name: string; readonly spot: Spot}> {
  const centres = new Map<string, {name: string; spot: Spot}>();
  for (const {name, spot} of locations) {
    if (centres.size === mostValues) break;
    if (name && spot && !centres.has(fold(name))) centres.set(fold(name), {name, spot});
  }
  return centres;
}
