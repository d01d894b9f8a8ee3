import type {Spot} from '../../../vocab/geo/spot.js';
import {fold} from '../../../vocab/text/fold.js';

/** A place that has a name and a position. */
export interface KnownPlace {
  readonly name: string;
  readonly spot: Spot;
}

/** Places by their folded names. */
export type KnownPlaces = ReadonlyMap<string, KnownPlace>;

/** So many names are offered: more would make a page heavy that is to be light. */
const mostNames = 500;

/** Each name once, with the first place that is called so; what has no name is left out. */
export function knownPlaces(places: Iterable<{readonly name?: string | undefined; readonly spot: Spot}>): KnownPlaces {
  const known = new Map<string, KnownPlace>();
  for (const {name, spot} of places) {
    if (name && known.size < mostNames && !known.has(fold(name))) known.set(fold(name), {name, spot});
  }
  return known;
}
