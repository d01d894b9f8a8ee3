import type {Spot} from './spot.js';

/** The middle of some places, one at least: the mean of their coordinates, which is near enough for places that lie together. */
export function middleOf(spots: readonly Spot[]): Spot {
  let [latitude, longitude] = [0, 0];
  for (const spot of spots) {
    latitude += spot.latitude;
    longitude += spot.longitude;
  }
  return {latitude: latitude / spots.length, longitude: longitude / spots.length};
}
