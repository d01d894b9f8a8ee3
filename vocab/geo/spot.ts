/** A point on the earth, in degrees (WGS 84). */
export interface Spot {
  /** North of the equator, −90 to 90. */
  readonly latitude: number;
  /** East of Greenwich, −180 to 180. */
  readonly longitude: number;
}

/** The earth's mean radius, in kilometres (IUGG). */
const radius = 6_371.009;

/** Reads degrees as they are stored; nothing for what is nowhere on the earth. */
export function spotOf(latitude: string | undefined, longitude: string | undefined): Spot | undefined {
  if (!latitude?.trim() || !longitude?.trim()) return undefined;
  const spot = {latitude: Number(latitude), longitude: Number(longitude)};
  return Math.abs(spot.latitude) <= 90 && Math.abs(spot.longitude) <= 180 ? spot : undefined;
}

/** How far two points are from each other as the crow flies, in kilometres (the haversine formula). */
export function kilometresBetween(one: Spot, other: Spot): number {
  const half = (from: number, to: number) => Math.sin(((to - from) * Math.PI) / 360) ** 2;
  const cosine = ({latitude}: Spot) => Math.cos((latitude * Math.PI) / 180);
  const chord = half(one.latitude, other.latitude) + cosine(one) * cosine(other) * half(one.longitude, other.longitude);
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(chord)));
}
