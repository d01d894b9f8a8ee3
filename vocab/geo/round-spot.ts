import type {Spot} from './spot.js';

/** How exactly somebody wants to be on a map. */
export type Exactness = 'exact' | 'near' | 'region';

/** How far the point that is told can be from the true one, in kilometres. */
export const kilometresOff: Readonly<Record<Exactness, number>> = {exact: 0, near: 5, region: 50};

/** Kilometres of one degree of latitude (mean radius of the IUGG). */
const kilometresOfDegree = 111.195;

/**
 * The point that is told in place of `spot`: the middle of a square of a grid that never moves. Whoever is told it often, for points
 * nearby or with other grids at hand, learns the square and no more; noise would give the point away with time. Told is what is written: the
 * true point is stored nowhere.
 */
export function roundSpot(spot: Spot, exactness: Exactness): Spot {
  const side = kilometresOff[exactness];
  if (!side) return spot;
  const latitude = middle(spot.latitude, 180, side / kilometresOfDegree);
  // Degrees of longitude become short towards the poles: each row of squares has as many as fit.
  const cosine = Math.cos((latitude * Math.PI) / 180);
  return {latitude, longitude: middle(spot.longitude, 360, side / (kilometresOfDegree * cosine))};
}

/** The middle of the part of a circle, cut into equal parts of about `step` degrees, in which an angle lies. */
function middle(angle: number, all: number, step: number): number {
  const parts = Math.max(1, Math.round(all / step));
  const part = Math.min(parts - 1, Math.floor(((angle + all / 2) / all) * parts));
  return Number((((part + 0.5) * all) / parts - all / 2).toFixed(4));
}
